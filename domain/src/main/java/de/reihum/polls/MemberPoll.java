package de.reihum.polls;

import java.time.Instant;

/**
 * A poll from the side of a member that was asked.
 *
 * @param remindedAt the last time; {@code null} when there was no reminder
 * @param answered an undated yes, and nothing about what was answered
 */
public record MemberPoll(long poll, String question, Instant askedAt, int reminders, Instant remindedAt, boolean answered) {

    /** As it is read from the database. */
    public MemberPoll(Long poll, String question, Instant askedAt, Integer reminders, Instant remindedAt, Boolean answered) {
        this(poll.longValue(), question, askedAt, reminders.intValue(), remindedAt, answered.booleanValue());
    }
}
