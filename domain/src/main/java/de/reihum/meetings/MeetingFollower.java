package de.reihum.meetings;

import de.reihum.meetings.dates.When;
import de.reihum.members.Member;

/** What a feature does when a meeting changes on which it builds. Collected by CDI; called in the same transaction, after the change. */
public interface MeetingFollower {

    /** It has another date. @param before {@code null} when it had none */
    default void moved(Meeting meeting, When before) {}

    /** Title, place, agenda or what is asked of those who come is another. */
    default void changed(Meeting meeting, MeetingData before) {}

    /** Another member is its host, or nobody. @param before {@code null} for nobody */
    default void hosted(Meeting meeting, Member before) {}

    /** It does not take place. */
    default void cancelled(Meeting meeting) {}

    /** It took place. */
    default void held(Meeting meeting) {}

    /** The draft goes; whoever refers to it removes that first. */
    default void removed(Meeting meeting) {}
}
