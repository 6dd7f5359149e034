package de.reihum.attendance.feedback;

import java.time.Instant;
import java.util.List;

/**
 * Who would be reminded now.
 *
 * @param names of the people, by name
 * @param next when somebody may be reminded at the earliest; {@code null} when nobody may any more
 */
public record FeedbackReminders(List<String> names, Instant next) {

    public FeedbackReminders {
        names = List.copyOf(names);
    }
}
