package de.reihum.attendance.presence;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import java.util.regex.Pattern;

/**
 * One tap at a meeting.
 *
 * @param tap made by the device, 8 to 40 letters, digits or hyphens: the same one does nothing a second time
 * @param handle whom it is about, see {@link Handle}
 * @param state {@code null} takes back what was noted
 * @param name of a substitute, a guest or somebody who was not expected, up to 120 characters; empty leaves the one that is known
 * @param member the one for which somebody came who was not expected; 0 for none
 */
public record CheckIn(long meeting, String tap, String handle, Presence.State state, String name, long member) {

    private static final Pattern TAP = Pattern.compile("[A-Za-z0-9-]{8,40}");
    private static final int MAX_NAME = 120;

    public CheckIn {
        name = Lines.one(name);
    }

    /** @throws de.reihum.shared.InvalidValue with a reason for each field that cannot be */
    Handle check() {
        var checks = new Checks().require(tap != null && TAP.matcher(tap).matches(), "tap", "attendance.refusal.tap")
                .require(name.length() <= MAX_NAME, "name", "attendance.refusal.name", MAX_NAME);
        var known = checks.value("handle", () -> new Handle(handle));
        checks.done();
        return known;
    }
}
