package de.reihum.invitations;

/** What a feature does when an invitation goes on which it builds. Collected by CDI; called in the same transaction, before the invitation is removed. */
public interface InvitationFollower {

    /** Two members are one, and both were invited: whatever belongs to the one that goes moves to the other or goes, too. */
    void joined(Invitation stays, Invitation goes);
}
