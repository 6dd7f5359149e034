package de.reihum.touches.outreach;

import de.reihum.members.Member;
import de.reihum.members.membership.Origin;
import de.reihum.touches.Touch;
import java.time.LocalDate;
import java.util.List;

/** What is known about the acting network's way to new members. */
public interface WaysIn {

    /** Times in which institutions were interested or members; those set aside are left out. */
    List<Stretch> stretches();

    /** Who is interested today, archived ones left out. */
    List<Long> interested();

    /** On which days and ways there was contact, one line each. */
    List<Approach> approaches(LocalDate from, LocalDate until);

    List<Opening> openings();

    /** @param found whether it is only the state in which the member was found */
    record Stretch(long member, Member.Status status, LocalDate begins, boolean found) {}

    /** A contact with a member. */
    record Approach(long member, Touch.Channel channel, LocalDate day) {}

    /** @param by the name of the member that opened the door, or empty */
    record Opening(long member, Origin.Opener opener, String by) {}
}
