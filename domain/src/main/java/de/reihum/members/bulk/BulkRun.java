package de.reihum.members.bulk;

import de.reihum.jobs.Counters;
import de.reihum.members.bulk.BulkChange.Field;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** One change that was made for many members at once. It is kept for a while, so that it can be taken back as a whole. */
@Entity
@Table(name = "member_bulk")
public class BulkRun extends TenantEntity implements Named {

    /** Where it stands. */
    public enum State { RUNNING, DONE, UNDOING, UNDONE }

    static final String CHANGED = "changed";
    static final String LEFT = "left";
    static final String RESTORED = "restored";
    static final String KEPT = "kept";

    @Enumerated(EnumType.STRING)
    @Column(name = "field")
    private Field field;

    @Column(name = "value")
    private String value;

    /** One of the network's own fields, or 0. */
    @Column(name = "own_field")
    private long own;

    @Column(name = "members")
    private int members;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @NotAudited
    @Column(name = "job")
    private long job;

    @NotAudited
    @Column(name = "counts")
    private Counters counts;

    protected BulkRun() {}

    BulkRun(long id, BulkChange change, int members, String startedBy, Instant now) {
        super(id);
        this.field = change.field();
        this.value = change.value();
        this.own = change.own();
        this.members = members;
        this.startedBy = startedBy;
        this.startedAt = now;
        this.state = State.RUNNING;
        this.counts = Counters.NONE;
    }

    void worksIn(long startedJob) {
        job = startedJob;
    }

    void counted(String what, int more) {
        counts = more == 0 ? counts : counts.plus(what, more);
    }

    void done() {
        require(State.RUNNING);
        state = State.DONE;
    }

    /** @throws RuleBroken when it is not done, or somebody takes it back already */
    void undo() {
        require(State.DONE);
        state = State.UNDOING;
    }

    void undone() {
        require(State.UNDOING);
        state = State.UNDONE;
    }

    void require(State wanted) {
        if (state != wanted) {
            throw new RuleBroken("members.refusal.bulkStep");
        }
    }

    /** A person who is forgotten was named in it. */
    void rewrite(UnaryOperator<String> pen) {
        value = pen.apply(value);
    }

    BulkChange change() {
        return new BulkChange(field, value, own);
    }

    int changed() {
        return counts.of(CHANGED);
    }

    public BulkRunRow row() {
        return new BulkRunRow(id(), field, value, own, members, startedBy, startedAt, state, job, changed(), counts.of(LEFT), counts.of(RESTORED), counts.of(KEPT));
    }

    @Override
    public String auditName() {
        return change().words();
    }
}
