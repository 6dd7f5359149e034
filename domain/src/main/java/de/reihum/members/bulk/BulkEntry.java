package de.reihum.members.bulk;

import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** What one change of many did to one member, and what is needed to take it back. Not audited: what it does to the member is audited there. */
@Entity
@NotAudited
@Table(name = "member_bulk_entry")
public class BulkEntry extends TenantEntity {

    /** What has become of it. */
    public enum Progress { WAITING, CHANGED, LEFT, RESTORED, KEPT }

    @ManyToOne(optional = false)
    @JoinColumn(name = "bulk_id", referencedColumnName = "ID")
    private BulkRun run;

    @Column(name = "member_id")
    private long member;

    @Enumerated(EnumType.STRING)
    @Column(name = "progress")
    private Progress progress;

    @Column(name = "old_value")
    private String old;

    @Column(name = "new_value")
    private String now;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected BulkEntry() {}

    BulkEntry(long id, BulkRun run, long member) {
        super(id);
        this.run = run;
        this.member = member;
        this.progress = Progress.WAITING;
        this.old = "";
        this.now = "";
    }

    void changed(BulkLine line, Instant moment) {
        progress = Progress.CHANGED;
        old = line.old();
        now = line.now();
        changedAt = moment;
    }

    void left() {
        progress = Progress.LEFT;
    }

    void takenBack(boolean restored) {
        progress = restored ? Progress.RESTORED : Progress.KEPT;
    }

    /** Whether its values are what people wrote. */
    boolean holdsText() {
        return run.change().holdsText();
    }

    void rewrite(UnaryOperator<String> pen) {
        old = pen.apply(old);
        now = pen.apply(now);
        run.rewrite(pen);
    }

    List<String> words() {
        return List.of(old, now, run.change().value());
    }

    BulkLine line(String name) {
        return new BulkLine(member, name, old, now, null);
    }

    Instant changedAt() {
        return changedAt;
    }

    public BulkRun run() {
        return run;
    }

    public long member() {
        return member;
    }

    public Progress progress() {
        return progress;
    }
}
