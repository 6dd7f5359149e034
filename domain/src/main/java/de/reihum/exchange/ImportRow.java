package de.reihum.exchange;

import de.reihum.exchange.judgement.Before;
import de.reihum.exchange.judgement.Decision;
import de.reihum.exchange.judgement.Remark;
import de.reihum.exchange.judgement.Remarks;
import de.reihum.shared.Lines;
import de.reihum.shared.NotAudited;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One row of a list: what it says, what shall become of it and why, and what is needed to take it back. Not audited: what it does to a member
 * is audited there.
 */
@Entity
@NotAudited
@Table(name = "import_row")
public class ImportRow extends TenantEntity {

    /** What a person wants instead of the proposal. */
    public enum Choice { PROPOSAL, SKIP, CREATE }

    /** What has become of it. */
    public enum Progress { WAITING, APPLIED, UNDONE, KEPT }

    @Column(name = "import_id")
    private long list;

    @Column(name = "line")
    private int line;

    @Column(name = "cells")
    private Cells cells;

    /** What is wrong with the row as such, whatever its columns mean; {@link Remarks#NONE} for a sound one. */
    @Column(name = "received")
    private Remarks received;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private Decision decision;

    /** The decision without a person's choice. */
    @Enumerated(EnumType.STRING)
    @Column(name = "proposal")
    private Decision proposal;

    @Enumerated(EnumType.STRING)
    @Column(name = "choice")
    private Choice choice;

    @Column(name = "remarks")
    private Remarks remarks;

    @Column(name = "warned")
    private boolean warned;

    @Column(name = "name")
    private String name;

    @Column(name = "member_id")
    private long member;

    @Enumerated(EnumType.STRING)
    @Column(name = "progress")
    private Progress progress;

    @Column(name = "applied_at")
    private Instant appliedAt;

    /** {@code null} when the row created the member. */
    @Column(name = "before_image")
    private Before before;

    protected ImportRow() {}

    ImportRow(long id, long list, ReceivedRow row) {
        super(id);
        this.list = list;
        this.line = row.line();
        this.cells = new Cells(row.cells());
        this.received = row.remark() == null ? Remarks.NONE : Remarks.NONE.plus(row.remark());
        this.decision = Decision.OPEN;
        this.proposal = Decision.OPEN;
        this.choice = Choice.PROPOSAL;
        this.remarks = Remarks.NONE;
        this.name = "";
        this.progress = Progress.WAITING;
    }

    boolean belongsTo(long wanted) {
        return list == wanted;
    }

    /** A row that is no member, or no sound row, is decided without looking at what it says. */
    public boolean decidedByItself() {
        return !received.all().isEmpty();
    }

    public void decideByItself() {
        decide(received.has(Remark.Level.ERROR) ? Decision.ERROR : Decision.SKIP, received, 0, "");
    }

    public void decide(Decision proposed, Remarks why, long target, String itsName) {
        proposal = proposed;
        decision = chosen();
        remarks = why;
        warned = why.has(Remark.Level.WARNING);
        member = target;
        name = Lines.cut(itsName, 200);
    }

    /** @throws RuleBroken for a row that cannot be imported as it is */
    void choose(Choice wanted) {
        if (decidedByItself() || decision == Decision.ERROR) {
            throw new RuleBroken("exchange.refusal.rowIsWrong", line);
        }
        choice = wanted;
        decision = chosen();
    }

    private Decision chosen() {
        if (proposal == Decision.ERROR || choice == Choice.PROPOSAL) {
            return proposal;
        }
        return choice == Choice.SKIP ? Decision.SKIP : Decision.CREATE;
    }

    public void created(long newMember, Instant at) {
        applied(newMember, at, null);
    }

    public void changed(long changedMember, Instant at, Before was) {
        applied(changedMember, at, was);
    }

    private void applied(long to, Instant at, Before was) {
        member = to;
        appliedAt = at;
        before = was;
        progress = Progress.APPLIED;
    }

    /** The member turned out to be the same as another one. */
    void standFor(long same) {
        member = same;
    }

    public void undone() {
        progress = Progress.UNDONE;
    }

    public void kept(Remark why) {
        progress = Progress.KEPT;
        remarks = remarks.plus(why);
    }

    /** The row stays as a row of its list, without the person. */
    void forget(Cells without, Remarks remarksWithout, Before beforeWithout) {
        cells = without;
        remarks = remarksWithout;
        received = Remarks.NONE.equals(received) ? received : remarksWithout;
        before = beforeWithout;
    }

    long list() {
        return list;
    }

    Remarks remarks() {
        return remarks;
    }

    public int line() {
        return line;
    }

    public ImportRowView view() {
        return new ImportRowView(id(), line, name, cells, decision, choice, remarks, warned, member, progress);
    }

    public Cells cells() {
        return cells;
    }

    public Decision decision() {
        return decision;
    }

    public Choice choice() {
        return choice;
    }

    public long member() {
        return member;
    }

    public Progress progress() {
        return progress;
    }

    Instant appliedAt() {
        return appliedAt;
    }

    public Before before() {
        return before;
    }

}
