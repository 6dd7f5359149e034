package de.reihum.members.sources;

/**
 * Moves what a feature holds about a member or a contact when it turns out to be the same as another one. Collected by CDI; called in the merge's
 * transaction, before the first of the two is removed. Whoever refers to members or contacts implements it.
 */
public interface MergeFollower {

    /** Everything of the first member belongs to the other one from now on; what both have and only one may have is settled here. @return how many rows moved */
    int memberMerged(long from, long into);

    /** The same for two contacts. @return how many rows moved */
    int contactMerged(long from, long into);
}
