package de.reihum.members.sources;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.Reason;
import java.util.List;

/**
 * Moves what a feature holds about a member or a contact when it turns out to be the same as another one. Collected by CDI; called in the merge's
 * transaction, before the first of the two is removed. Whoever refers to members or contacts implements it.
 */
public interface MergeFollower {

    /** Everything of the first member belongs to the other one from now on; what both have and only one may have is settled here. @return how many rows moved */
    int memberMerged(Member from, Member into);

    /** The same for two contacts, which belong to one member by then. @return how many rows moved */
    int contactMerged(Contact from, Contact into);

    /**
     * What {@link #memberMerged} would do, for the preview: how much moves, and how it settles what both have. Changes nothing.
     *
     * @return messages, e.g. {@code touches.merge.touches} with the number as its argument; empty when there is nothing
     */
    default List<Reason> memberForecast(long from, long into) {
        return List.of();
    }

    /** The same for {@link #contactMerged}. */
    default List<Reason> contactForecast(long from, long into) {
        return List.of();
    }
}
