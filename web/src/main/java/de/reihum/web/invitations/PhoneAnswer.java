package de.reihum.web.invitations;

import de.reihum.meetings.MeetingDetails;

/** Takes down the answer that somebody gave on the phone. Collected by CDI; whoever takes the answers implements it. */
public interface PhoneAnswer {

    /** @param member its id @param done runs when the answer was saved */
    void ask(MeetingDetails meeting, long member, String name, Runnable done);
}
