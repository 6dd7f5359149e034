package de.reihum.invitations.chores;

/** How a task is worded. */
public interface ChoreWords {

    /** How each task of this kind begins. */
    String mark(Chore chore);

    /** @param people how many are left */
    String text(Chore chore, long people);
}
