package de.reihum.polls;

import de.reihum.shared.InvalidValue;
import de.reihum.shared.ProductClock;
import de.reihum.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Where a poll stands and until when answers are taken: it begins once, its end may be moved, and it is closed once. */
@Embeddable
public class Course {

    private static final Duration LONGEST = Duration.ofDays(366);

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private Poll.State state;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Course() {}

    static Course draft() {
        var course = new Course();
        course.state = Poll.State.DRAFT;
        return course;
    }

    void plan(LocalDate end) {
        endsOn = end;
    }

    void begin(Instant now) {
        require(Poll.State.DRAFT, "polls.refusal.sent");
        requireFuture(endsOn, now);
        state = Poll.State.RUNNING;
        sentAt = now;
    }

    void moveEnd(LocalDate wanted, Instant now) {
        require(Poll.State.RUNNING, "polls.refusal.notRunning");
        requireFuture(wanted, now);
        endsOn = wanted;
    }

    void close(Instant now) {
        require(Poll.State.RUNNING, "polls.refusal.notRunning");
        state = Poll.State.CLOSED;
        closedAt = now;
    }

    void require(Poll.State wanted, String otherwise) {
        if (state != wanted) {
            throw new RuleBroken(otherwise);
        }
    }

    private static void requireFuture(LocalDate end, Instant now) {
        if (end == null || !now.isBefore(endOf(end)) || endOf(end).isAfter(now.plus(LONGEST))) {
            throw new InvalidValue("endsOn", "polls.refusal.endsOn");
        }
    }

    private static Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(ProductClock.ZONE).toInstant();
    }

    public boolean takesAnswers(Instant now) {
        return state == Poll.State.RUNNING && now.isBefore(end());
    }

    /** Whether it is time that the poll closes by itself. */
    public boolean due(Instant now) {
        return state == Poll.State.RUNNING && !now.isBefore(end());
    }

    /** The moment from which no answer is taken; only a poll that was sent has one. */
    public Instant end() {
        return endOf(endsOn);
    }

    public Poll.State state() {
        return state;
    }

    /** The last day for an answer; {@code null} while it is not decided. */
    public LocalDate endsOn() {
        return endsOn;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
