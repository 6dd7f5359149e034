package de.reihum.replies.calls;

import de.reihum.replies.mail.Errand;

/** How a task is worded in the network's language. */
public interface CallWords {

    /** How each task of this kind begins. */
    String mark(Errand why);

    String text(Errand why, Call call);
}
