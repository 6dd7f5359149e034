package de.reihum.tasks;

import java.time.LocalDate;

/**
 * Which tasks are wanted.
 *
 * @param text words that must all occur in text, subject, owner or comment, in any spelling
 * @param owner an account, 0 for everybody
 * @param done whether the ones that are done are wanted instead of the open ones
 * @param until due on this day or before, or {@code null}
 * @param member whom it concerns, 0 for any
 */
public record TaskFilter(String text, long owner, boolean done, LocalDate until, long member) {

    public TaskFilter {
        text = text == null ? "" : text.strip();
    }

    public static TaskFilter open() {
        return new TaskFilter("", 0, false, null, 0);
    }

    public TaskFilter withText(String wanted) {
        return new TaskFilter(wanted, owner, done, until, member);
    }

    public TaskFilter withOwner(long wanted) {
        return new TaskFilter(text, wanted, done, until, member);
    }

    public TaskFilter withDone(boolean wanted) {
        return new TaskFilter(text, owner, wanted, until, member);
    }

    public TaskFilter withUntil(LocalDate wanted) {
        return new TaskFilter(text, owner, done, wanted, member);
    }

    public TaskFilter withMember(long wanted) {
        return new TaskFilter(text, owner, done, until, wanted);
    }
}
