package de.reihum.replies.calls;

import de.reihum.replies.mail.Errand;

/** How a task is worded in the network's language. */
public interface CallWords {

    /** How the task begins, whatever stands behind. */
    String mark(Errand why, Call call);

    String text(Errand why, Call call);
}
