package de.reihum.attendance.figures;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * How one meeting was attended. Counts members where nothing else is said.
 *
 * @param confirmed whether it counts
 * @param answered members that answered the invitation
 * @param came members of which somebody came, invited or not
 * @param noShows people who had said to come
 * @param people everybody who was there, with guests
 */
public record MeetingFigures(long meeting, String title, LocalDate day, LocalTime start, boolean confirmed, int invited, int answered, int came, int cameOfInvited, int noShows, int people,
        List<Share> byChannel, List<Share> bySize) {

    /** Of those invited. */
    public int percent() {
        return new Share("", invited, answered, cameOfInvited, noShows).percent();
    }
}
