package de.reihum.invitations.chores;

import de.reihum.members.Contact.Channel;

/** How a task is worded. */
public interface ChoreWords {

    /** How each task of this kind begins. */
    String mark(Channel channel);

    /** @param people how many are left */
    String text(Channel channel, long people);
}
