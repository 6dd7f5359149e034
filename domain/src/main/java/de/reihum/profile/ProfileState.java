package de.reihum.profile;

import java.time.LocalDate;
import java.util.List;

/**
 * Where the network's profile stands as a whole.
 *
 * @param year this year
 * @param years all that have a version, the latest first
 * @param version of the latest one, for confirming it; 0 when there is none
 * @param dueOn when somebody is asked again whether it is right; {@code null} while nobody ever said so
 */
public record ProfileState(int year, List<Integer> years, long version, Freshness freshness, Confirmed confirmed, LocalDate dueOn) {

    public boolean empty() {
        return years.isEmpty();
    }

    /** The latest year with a version. */
    public int latest() {
        return years.get(0);
    }
}
