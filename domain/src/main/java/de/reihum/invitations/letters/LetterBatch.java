package de.reihum.invitations.letters;

import de.reihum.meetings.Meeting;
import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A file with a meeting's letters. Is made, can be fetched for some days, and is forgotten, because its links open for whoever has it. */
@Entity
@Table(name = "invitation_letters")
public class LetterBatch extends TenantEntity implements Named {

    /** How long a file can be fetched. */
    static final Duration KEPT = Duration.ofDays(7);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", referencedColumnName = "ID")
    private Meeting meeting;

    @Column(name = "job")
    private long job;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "letters")
    private int letters;

    @Column(name = "parts")
    private int parts;

    protected LetterBatch() {}

    LetterBatch(long id, Meeting meeting, Instant now) {
        super(id);
        this.meeting = meeting;
        this.orderedAt = now;
    }

    void madeBy(long wanted) {
        job = wanted;
    }

    void finish(int count, int pieces, Instant now) {
        letters = count;
        parts = pieces;
        finishedAt = now;
    }

    /** Nothing is left to fetch. */
    public void expire() {
        parts = 0;
    }

    boolean fetchable(Instant now) {
        return parts > 0 && finishedAt != null && now.isBefore(finishedAt.plus(KEPT));
    }

    Meeting meeting() {
        return meeting;
    }

    LetterBatchRow row(Instant now) {
        return new LetterBatchRow(id(), meeting.id(), job, orderedAt, finishedAt, finishedAt == null ? null : finishedAt.plus(KEPT), letters, parts, fetchable(now));
    }

    @Override
    public String auditName() {
        return meeting.title();
    }
}
