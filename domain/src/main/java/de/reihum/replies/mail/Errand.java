package de.reihum.replies.mail;

/** Why somebody who has answered gets a mail. */
public enum Errand {
    /** There is a place. */
    CONFIRM,
    /** There is none yet. */
    WAITING,
    /** One has become free. */
    OFFER,
    /** Nothing was said in time. */
    LAPSED
}
