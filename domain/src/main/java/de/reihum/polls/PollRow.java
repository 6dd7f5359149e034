package de.reihum.polls;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One poll as a list needs it.
 *
 * @param endsOn last day for an answer; {@code null} while it is not decided
 * @param sentAt {@code null} for a draft
 * @param topic the chosen topic, or empty
 */
public record PollRow(long id, long version, String question, Poll.Mode mode, Poll.State state, boolean anonymous, boolean hidden, LocalDate endsOn, Instant sentAt, Instant closedAt,
        String topic, boolean announced, long asked, long answered) {

    /** As it is read from the database, before the answers are counted. */
    public PollRow(Long id, Long version, String question, Poll.Mode mode, Poll.State state, Boolean anonymous, Boolean hidden, LocalDate endsOn, Instant sentAt, Instant closedAt,
            String topic, Instant announcedAt) {
        this(id.longValue(), version.longValue(), question, mode, state, anonymous.booleanValue(), hidden.booleanValue(), endsOn, sentAt, closedAt, topic == null ? "" : topic,
                announcedAt != null, 0, 0);
    }

    public PollRow with(Turnout turnout) {
        return new PollRow(id, version, question, mode, state, anonymous, hidden, endsOn, sentAt, closedAt, topic, announced, turnout.asked(), turnout.answered());
    }

    /** Whether the members wait to hear what their answers led to. */
    public boolean waitsForTopic() {
        return state == Poll.State.CLOSED && !announced && answered > 0;
    }
}
