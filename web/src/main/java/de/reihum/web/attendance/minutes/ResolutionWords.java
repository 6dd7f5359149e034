package de.reihum.web.attendance.minutes;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.attendance.closing.ClosingDetails;
import de.reihum.attendance.closing.ResolutionData;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who looks after something that was decided, and until when. */
public final class ResolutionWords {

    private ResolutionWords() {}

    /** Empty when neither is known. */
    public static String about(ClosingDetails report, ResolutionData one) {
        return Stream.of(who(report, one), one.due() == null ? "" : text("attendance.resolution.until", formats().fullDay(one.due()))).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** Empty when nobody is named. */
    static String who(ClosingDetails report, ResolutionData one) {
        return Stream.of(report.persons().getOrDefault(one.contact(), ""), report.names().getOrDefault(one.member(), "")).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
