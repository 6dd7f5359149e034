package de.reihum.invitations.run;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.dates.When;
import de.reihum.shared.ProductClock;
import java.time.Instant;
import java.time.LocalTime;

/** When a last word goes out: in the morning before, so that somebody who cannot come can still say so. */
public final class EveTime {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private EveTime() {}

    static Instant of(When when) {
        return when.day().minusDays(1).atTime(MORNING).atZone(ProductClock.ZONE).toInstant();
    }

    /** Whether the last word is due and the meeting has not begun. */
    public static boolean due(Meeting meeting, Instant now) {
        return meeting.state() == Meeting.State.INVITED && meeting.when().filter(when -> !now.isBefore(of(when)) && now.isBefore(when.begin())).isPresent();
    }
}
