package de.reihum.touches.outreach;

import de.reihum.members.Member;
import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** A member is left in peace until a day: long passive phases are legitimate. */
@Entity
@Table(name = "outreach_parking")
public class Parking extends TenantEntity implements Named {

    static final int MAX_REASON = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "reason")
    private String reason;

    protected Parking() {}

    Parking(long id, Member member) {
        super(id);
        this.member = member;
    }

    /** @param until the first day on which it may be called again */
    void rest(LocalDate until, String reason, LocalDate today) {
        var words = Lines.one(reason);
        new Checks().require(until != null && until.isAfter(today), "until", "touches.refusal.parkUntil")
                .require(!words.isEmpty() && words.length() <= MAX_REASON, "reason", "touches.refusal.parkReason", MAX_REASON).done();
        this.until = until;
        this.reason = words;
    }

    void rewrite(UnaryOperator<String> pen) {
        reason = pen.apply(reason);
    }

    void moveTo(Member other) {
        member = other;
    }

    public Member member() {
        return member;
    }

    LocalDate until() {
        return until;
    }

    String reason() {
        return reason;
    }

    @Override
    public String auditName() {
        return member.name();
    }
}
