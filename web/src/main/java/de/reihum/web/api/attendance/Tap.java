package de.reihum.web.api.attendance;

import de.reihum.attendance.presence.CheckIn;
import de.reihum.attendance.presence.Presence;

/**
 * One tap at the door.
 *
 * @param tap made by the device; the same one does nothing a second time
 * @param handle whom it is about, as the list names her, or {@code w-…} with letters of the device's own
 * @param state nothing takes back what was noted
 * @param member for whom somebody came who was not expected, or nothing
 */
public record Tap(String tap, String handle, Presence.State state, String name, Long member) {

    CheckIn at(long meeting) {
        return new CheckIn(meeting, tap, handle, state, name, member == null ? 0 : member);
    }
}
