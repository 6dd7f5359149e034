package de.reihum.web.attendance;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.attendance.closing.Gift;
import de.reihum.attendance.figures.Share;
import de.reihum.attendance.presence.PersonRow;
import de.reihum.attendance.presence.Presence;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How presence and reports are named. */
public final class AttendanceWords {

    private AttendanceWords() {}

    public static String state(Presence.State state) {
        return text("attendance.state." + state);
    }

    public static String gift(Gift.Kind kind) {
        return text("attendance.gift." + kind);
    }

    /** What was noted, or how it will count when nothing is. */
    public static Badge.Word badge(PersonRow row) {
        if (row.state() != null) {
            return new Badge.Word(row.came() ? Tone.GOOD : row.state() == Presence.State.NO_SHOW ? Tone.WRONG : Tone.PLAIN, state(row.state()));
        }
        var silent = row.silent();
        return new Badge.Word(Tone.WAITING, silent == null ? text("attendance.open") : text("attendance.silent." + silent));
    }

    public static String about(PersonRow row) {
        return Stream.of(row.memberName().equals(row.name()) ? "" : row.memberName(), row.state() != null && !row.came() && row.expected() == PersonRow.Expectation.UNEXPECTED ? "" : text("attendance.expected." + row.expected()), row.instead().isEmpty() ? "" : text("attendance.door.instead", row.instead()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** @param part {@code channel}, {@code size} or {@code start} */
    public static String share(String part, Share share) {
        return part.equals("start") ? text("attendance.figures.hour", share.name()) : text("attendance.figures." + part + "." + share.name());
    }
}
