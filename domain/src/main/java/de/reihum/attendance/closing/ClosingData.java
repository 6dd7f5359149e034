package de.reihum.attendance.closing;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import de.reihum.shared.Reason;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is written down about a meeting.
 *
 * @param minutes as text with simple marks for headings, lists and emphasis, up to 20,000 characters; marks of web pages are taken out
 * @param decisions one in each line, up to 4,000 characters
 * @param press an idea for the press, up to 1,000 characters, or empty
 * @param gifts who gave something, up to 60
 */
public record ClosingData(String minutes, String decisions, String press, List<GiftData> gifts) {

    public static final int MAX_MINUTES = 20_000;
    public static final int MAX_DECISIONS = 4000;
    public static final int MAX_PRESS = 1000;
    public static final ClosingData EMPTY = new ClosingData("", "", "", List.of());

    private static final int MOST_GIFTS = 60;
    private static final Pattern ELEMENT = Pattern.compile("<(?:/?[A-Za-z][^<>]*|!--.*?--)>", Pattern.DOTALL);

    public ClosingData {
        minutes = Lines.many(plain(minutes));
        decisions = Lines.many(plain(decisions));
        press = Lines.many(press);
        gifts = gifts == null ? List.of() : List.copyOf(gifts);
    }

    /** Until there is nothing left to take out: what is taken out may have held two halves apart. */
    private static String plain(String text) {
        var before = "";
        var after = text == null ? "" : Lines.cut(text, MAX_MINUTES + 1);
        while (!after.equals(before)) {
            before = after;
            after = ELEMENT.matcher(before).replaceAll("");
        }
        return after;
    }

    public ClosingData withMinutes(String wanted, String decided) {
        return new ClosingData(wanted, decided, press, gifts);
    }

    public ClosingData withGifts(List<GiftData> wanted) {
        return new ClosingData(minutes, decisions, press, wanted);
    }

    public ClosingData withPress(String wanted) {
        return new ClosingData(minutes, decisions, wanted, gifts);
    }

    /** Why it cannot be; empty when it can. */
    public List<Reason> reasons() {
        return Checks.reasons(this::check);
    }

    void check() {
        new Checks().require(minutes.length() <= MAX_MINUTES, "minutes", "attendance.refusal.minutes", MAX_MINUTES)
                .require(decisions.length() <= MAX_DECISIONS, "decisions", "attendance.refusal.decisions", MAX_DECISIONS)
                .require(press.length() <= MAX_PRESS, "press", "attendance.refusal.press", MAX_PRESS)
                .require(gifts.size() <= MOST_GIFTS, "gifts", "attendance.refusal.gifts", MOST_GIFTS)
                .require(gifts.stream().allMatch(gift -> gift.line().length() <= GiftData.MAX_LINE), "gifts", "attendance.refusal.giftLine", GiftData.MAX_LINE).done();
    }
}
