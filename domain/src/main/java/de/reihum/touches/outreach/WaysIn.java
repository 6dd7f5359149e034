package de.reihum.touches.outreach;

import de.reihum.members.Member;
import de.reihum.members.membership.Origin;
import de.reihum.touches.Touch;
import java.time.LocalDate;
import java.util.List;

/** What is known about the acting network's way to new and active members. */
public interface WaysIn {

    /** Times in which institutions were interested or members; those set aside are left out. */
    List<Stretch> stretches();

    /** Who is interested today, archived ones left out. */
    List<Long> interested();

    /** How members took part in this time where they were active or passive, the oldest first. */
    List<Mood> moods(LocalDate from, LocalDate until);

    /** On which days and ways somebody was in contact with a member that the member had not begun itself, one line each. */
    List<Approach> approaches(LocalDate from, LocalDate until);

    List<Opening> openings();

    /** @param found whether it is only the state in which the member was found */
    record Stretch(long member, Member.Status status, LocalDate begins, boolean found) {}

    /** @param judged whether the evidence says so and no person decided it */
    record Mood(long member, Member.Participation participation, boolean judged, LocalDate begins) {

        boolean passive() {
            return participation == Member.Participation.PASSIVE;
        }

        boolean active() {
            return participation == Member.Participation.ACTIVE && judged;
        }
    }

    /** A contact with a member. */
    record Approach(long member, Touch.Channel channel, LocalDate day) {}

    /** @param by the name of the member that opened the door, or empty */
    record Opening(long member, Origin.Opener opener, String by) {}
}
