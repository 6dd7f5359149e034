package de.reihum.hosting.asking;

/** What the outbox has to do about a request. END looks whether the time is over, TEAM tells whoever asked that nobody was found; all others are mails to the company. */
public enum Errand {
    ASK, REMIND, END,
    /** Thanks for the yes, with all that was agreed. */
    AGREED,
    /** The meeting has another date, or the hosts have swapped. */
    CHANGED,
    /** Nothing is wanted any more. */
    RELEASED,
    /** Nothing is wanted any more, because the meeting does not take place. */
    CANCELLED,
    /** Nothing is wanted for now, because the meeting has no date any more. */
    POSTPONED,
    TEAM,
    /** The meeting has a host or does not take place any more: nobody needs to look for one. */
    FOUND
}
