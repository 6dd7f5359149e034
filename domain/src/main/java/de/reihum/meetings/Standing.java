package de.reihum.meetings;

import static de.reihum.meetings.Meeting.State.CANCELLED;
import static de.reihum.meetings.Meeting.State.DRAFT;
import static de.reihum.meetings.Meeting.State.HELD;
import static de.reihum.meetings.Meeting.State.INVITED;
import static de.reihum.meetings.Meeting.State.PLANNED;
import static de.reihum.meetings.Meeting.State.PROPOSED;

import de.reihum.shared.Lines;
import de.reihum.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;

/** How far a meeting has come. It goes forward only; what was held or cancelled stays so. */
@Embeddable
public class Standing {

    private static final int MAX_WORD = 2000;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private Meeting.State state;

    @Column(name = "sequence_number")
    private int sequence;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancel_word")
    private String word;

    protected Standing() {}

    static Standing draft() {
        var standing = new Standing();
        standing.state = DRAFT;
        standing.word = "";
        return standing;
    }

    void propose() {
        require(Set.of(DRAFT), "meetings.refusal.proposed");
        state = PROPOSED;
    }

    void plan() {
        require(Set.of(DRAFT, PROPOSED), "meetings.refusal.planned");
        state = PLANNED;
    }

    void invited(Instant now) {
        require(Set.of(PLANNED, INVITED), "meetings.refusal.notPlanned");
        state = INVITED;
        invitedAt = invitedAt == null ? now : invitedAt;
    }

    void held(Instant now) {
        require(Set.of(DRAFT, PROPOSED, PLANNED, INVITED), "meetings.refusal.over");
        state = HELD;
        heldAt = now;
    }

    void cancel(String why, Instant now) {
        require(Set.of(PROPOSED, PLANNED, INVITED), "meetings.refusal.notCancellable");
        state = CANCELLED;
        cancelledAt = now;
        word = Lines.cut(Lines.many(why), MAX_WORD);
        sequence++;
    }

    /** What was told to those who are invited does not count any more: their calendars must be told. */
    void changed() {
        if (state == INVITED) {
            sequence++;
        }
    }

    /** @throws RuleBroken when it is more than an idea: what was planned stays in the history */
    void requireDraft() {
        require(Set.of(DRAFT), "meetings.refusal.noDraft");
    }

    void requireOpen() {
        require(Set.of(DRAFT, PROPOSED, PLANNED, INVITED), "meetings.refusal.over");
    }

    private void require(Set<Meeting.State> wanted, String otherwise) {
        if (!wanted.contains(state)) {
            throw new RuleBroken(otherwise);
        }
    }

    Meeting.State state() {
        return state;
    }

    /** How often what was told to others has changed, as calendars count it. */
    public int sequence() {
        return sequence;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Instant heldAt() {
        return heldAt;
    }

    public Instant cancelledAt() {
        return cancelledAt;
    }

    /** Why it was cancelled, or empty. */
    public String word() {
        return word;
    }
}
