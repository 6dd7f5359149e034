package de.reihum.attendance.closing;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import de.reihum.shared.Reason;
import java.util.List;

/**
 * What is written down about a meeting.
 *
 * @param minutes as text with simple marks for headings, lists and emphasis, up to 20,000 characters; whoever receives it from outside takes marks of web pages out
 * @param resolutions what was decided, up to 40
 * @param press an idea for the press, up to 1,000 characters, or empty
 * @param gifts who gave something, up to 60
 */
public record ClosingData(String minutes, List<ResolutionData> resolutions, String press, List<GiftData> gifts) {

    public static final int MAX_MINUTES = 20_000;
    public static final int MAX_PRESS = 1000;
    public static final ClosingData EMPTY = new ClosingData("", List.of(), "", List.of());

    private static final int MOST_GIFTS = 60;
    private static final int MOST_RESOLUTIONS = 40;

    public ClosingData {
        minutes = Lines.many(minutes);
        resolutions = resolutions == null ? List.of() : List.copyOf(resolutions);
        press = Lines.many(press);
        gifts = gifts == null ? List.of() : List.copyOf(gifts);
    }

    public ClosingData withMinutes(String wanted) {
        return new ClosingData(wanted, resolutions, press, gifts);
    }

    public ClosingData withResolutions(List<ResolutionData> wanted) {
        return new ClosingData(minutes, wanted, press, gifts);
    }

    public ClosingData withGifts(List<GiftData> wanted) {
        return new ClosingData(minutes, resolutions, press, wanted);
    }

    public ClosingData withPress(String wanted) {
        return new ClosingData(minutes, resolutions, wanted, gifts);
    }

    /** Why it cannot be; empty when it can. */
    public List<Reason> reasons() {
        return Checks.reasons(this::check);
    }

    void check() {
        new Checks().require(minutes.length() <= MAX_MINUTES, "minutes", "attendance.refusal.minutes", MAX_MINUTES)
                .require(resolutions.size() <= MOST_RESOLUTIONS, "resolutions", "attendance.refusal.resolutions", MOST_RESOLUTIONS)
                .require(resolutions.stream().allMatch(ResolutionData::written), "resolutions", "attendance.refusal.resolution", ResolutionData.MAX_TEXT)
                .require(resolutions.stream().allMatch(ResolutionData::dated), "resolutions", "attendance.refusal.due")
                .require(press.length() <= MAX_PRESS, "press", "attendance.refusal.press", MAX_PRESS)
                .require(gifts.size() <= MOST_GIFTS, "gifts", "attendance.refusal.gifts", MOST_GIFTS)
                .require(gifts.stream().allMatch(gift -> gift.line().length() <= GiftData.MAX_LINE), "gifts", "attendance.refusal.giftLine", GiftData.MAX_LINE).done();
    }
}
