package de.reihum.invitations;

import de.reihum.meetings.Meeting;
import java.util.Set;

/** Knows who has said to come. Collected by CDI; whoever takes the answers implements it. */
public interface Coming {

    /** The ids of the invitations whose members come. */
    Set<Long> coming(Meeting meeting);

    /** How many people have a place, guests and all. */
    default long persons(Meeting meeting) {
        return coming(meeting).size();
    }
}
