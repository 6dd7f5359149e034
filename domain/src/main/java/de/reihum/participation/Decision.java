package de.reihum.participation;

import de.reihum.members.Member;
import de.reihum.participation.rules.Case;
import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import de.reihum.shared.Named;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Somebody knew better than the evidence, for a while: on the day after the last one it falls back by itself. */
@Entity
@Table(name = "participation_decision")
public class Decision extends TenantEntity implements Named {

    /** Who said so. */
    public enum Origin { COORDINATION, LIST }

    private static final int MAX_REASON = 300;
    private static final int LONGEST_MONTHS = 24;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @Enumerated(EnumType.STRING)
    @Column(name = "participation")
    private Member.Participation participation;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private Origin origin;

    @Column(name = "reason")
    private String reason;

    @Column(name = "decided_by")
    private String by;

    @Column(name = "decided_on")
    private LocalDate on;

    @Column(name = "holds_until")
    private LocalDate until;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawn;

    protected Decision() {}

    /** @throws de.reihum.shared.InvalidValue with a reason for each field that cannot be */
    public Decision(long id, Member member, Member.Participation participation, String reason, LocalDate until, String by, LocalDate today) {
        super(id);
        var line = Lines.one(reason);
        new Checks()
                .require(participation != null && participation != Member.Participation.NEW, "participation", "participation.refusal.participation")
                .require(!line.isEmpty(), "reason", "participation.refusal.reason")
                .require(line.length() <= MAX_REASON, "reason", "participation.refusal.tooLong", MAX_REASON)
                .require(until != null && until.isAfter(today) && !until.isAfter(today.plusMonths(LONGEST_MONTHS)), "until", "participation.refusal.until", LONGEST_MONTHS)
                .done();
        this.member = member;
        this.participation = participation;
        this.origin = Origin.COORDINATION;
        this.reason = line;
        this.by = by;
        this.on = today;
        this.until = until;
    }

    /** A list says so; good for a year, until then the evidence shows it by itself. */
    static Decision ofList(long id, Member member, String by, LocalDate today) {
        var decision = new Decision(id, member, Member.Participation.PASSIVE, Origin.LIST.name(), today.plusYears(1), by, today);
        decision.origin = Origin.LIST;
        decision.reason = "";
        return decision;
    }

    /** @throws RuleBroken when it holds no more */
    void withdraw(LocalDate today) {
        if (!holds(today)) {
            throw new RuleBroken("participation.refusal.over");
        }
        withdrawn = today;
    }

    boolean holds(LocalDate today) {
        return withdrawn == null && !today.isAfter(until);
    }

    void rewrite(UnaryOperator<String> pen) {
        reason = pen.apply(reason);
    }

    void belongTo(Member other) {
        member = other;
    }

    public Member member() {
        return member;
    }

    Case.Decided decided() {
        return new Case.Decided(participation, until);
    }

    DecisionRow row() {
        return new DecisionRow(id(), version(), participation, origin, reason, by, on, until, withdrawn);
    }

    @Override
    public String auditName() {
        return member.name();
    }
}
