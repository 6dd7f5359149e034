package de.reihum.members.membership;

import de.reihum.members.Member;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A stretch of time in which an institution belonged to the network in one way. It ends where the next one begins and is never removed: what was
 * entered by mistake or did not come to pass is set aside and stays readable.
 */
@Entity
@Table(name = "membership_period")
public class Period extends TenantEntity implements Named {

    /** Begin of those of which nobody knows since when. */
    static final LocalDate UNKNOWN = LocalDate.of(1800, 1, 1);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Member.Status status;

    @Column(name = "begins_on")
    private LocalDate beginsOn;

    /** The first day that is no part of it. */
    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "reason")
    private String reason;

    /** {@code null} for the state in which the member was found when its membership was first changed here. */
    @NotAudited
    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "set_aside_at")
    private Instant setAsideAt;

    protected Period() {}

    private Period(long id, Member member, Member.Status status, LocalDate beginsOn, Instant enteredAt) {
        super(id);
        this.member = member;
        this.status = status;
        this.beginsOn = beginsOn;
        this.enteredAt = enteredAt;
        decidedBy = "";
        reason = "";
    }

    /** The state in which a member is found. */
    static Period found(long id, Member member) {
        boolean joined = member.status() == Member.Status.ACTIVE || member.status() == Member.Status.PAUSED;
        return new Period(id, member, member.status(), joined ? member.joined().map(date -> date.from()).orElse(UNKNOWN) : UNKNOWN, null);
    }

    static Period of(long id, Member member, ChangeMembership change, Instant now) {
        var period = new Period(id, member, change.step().target(), change.on(), now);
        period.requestedOn = change.requestedOn();
        period.decidedBy = change.decidedBy();
        period.reason = change.reason();
        return period;
    }

    /** What follows a pause with a known end. */
    static Period afterPause(long id, Member member, LocalDate back, Instant now) {
        return new Period(id, member, Member.Status.ACTIVE, back, now);
    }

    static Period past(long id, Member member, RecordPast past, Instant now) {
        var period = new Period(id, member, past.status(), past.from(), now);
        period.endsOn = past.end();
        period.reason = past.reason();
        return period;
    }

    /** Whether both have a day in common. What was found without knowing since when makes room for everything. */
    boolean overlaps(LocalDate from, LocalDate end) {
        return !beginsOn.equals(UNKNOWN) && beginsOn.isBefore(end) && (endsOn == null || endsOn.isAfter(from));
    }

    boolean endsWith(LocalDate day) {
        return day.equals(endsOn);
    }

    boolean open() {
        return endsOn == null;
    }

    void end(LocalDate next) {
        endsOn = next;
    }

    void putAside(Instant now) {
        setAsideAt = now;
    }

    void takeUp() {
        setAsideAt = null;
    }

    void rewrite(UnaryOperator<String> pen) {
        reason = pen.apply(reason);
        decidedBy = pen.apply(decidedBy);
    }

    List<String> words() {
        return List.of(reason, decidedBy);
    }

    void moveTo(Member other) {
        member = other;
    }

    boolean covers(LocalDate day) {
        return !beginsOn.isAfter(day) && (endsOn == null || endsOn.isAfter(day));
    }

    boolean counts() {
        return setAsideAt == null;
    }

    boolean enteredAt(Instant moment) {
        return moment.equals(enteredAt);
    }

    boolean setAsideAt(Instant moment) {
        return moment.equals(setAsideAt);
    }

    Member member() {
        return member;
    }

    Member.Status status() {
        return status;
    }

    LocalDate beginsOn() {
        return beginsOn;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    MembershipDetails.Stretch stretch(LocalDate today) {
        boolean found = enteredAt == null;
        var since = found ? member.joined().filter(date -> status != Member.Status.LEFT && status != Member.Status.PROSPECT).map(date -> date.text()).orElse("") : beginsOn.toString();
        return new MembershipDetails.Stretch(status, since, endsOn == null ? null : endsOn.minusDays(1), requestedOn, decidedBy, reason, beginsOn.isAfter(today), covers(today));
    }

    @Override
    public String auditName() {
        return member.name();
    }
}
