package de.reihum.participation;

import de.reihum.members.Member;
import de.reihum.participation.rules.Judgement;
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
import java.time.LocalDate;
import java.util.Objects;

/** A time in which a member's status was the same, with the reasons at its beginning and the latest ones. The spells of a member are its history. */
@Entity
@NotAudited
@Table(name = "participation_spell")
public class Spell extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @Enumerated(EnumType.STRING)
    @Column(name = "participation")
    private Member.Participation participation;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private Judgement.Cause cause;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "ended_on")
    private LocalDate ended;

    @Column(name = "holds_until")
    private LocalDate until;

    @Column(name = "lines_wanted")
    private int wanted;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Column(name = "findings")
    private Findings findings;

    @Column(name = "latest_findings")
    private Findings latest;

    @Column(name = "judged_on")
    private LocalDate judged;

    protected Spell() {}

    public Spell(long id, Member member, Judgement judgement, int ruleVersion, LocalDate today) {
        super(id);
        this.member = member;
        this.from = today;
        begin(judgement, ruleVersion, today);
    }

    /**
     * Takes in what is judged now. A change on the day the spell began makes it begin anew: a day has one status.
     *
     * @return whether the spell is over and another one must begin
     */
    public boolean over(Judgement judgement, int version, LocalDate today) {
        if (judgement.participation() == participation && judgement.cause() == cause) {
            refresh(judgement, version, today);
            return false;
        }
        if (!today.isAfter(from)) {
            begin(judgement, version, today);
            return false;
        }
        ended = today;
        return true;
    }

    private void begin(Judgement judgement, int version, LocalDate today) {
        participation = judgement.participation();
        cause = judgement.cause();
        findings = new Findings(judgement.findings());
        refresh(judgement, version, today);
    }

    /** Written only when something is different or a month has passed, so that a quiet night writes nothing. */
    private void refresh(Judgement judgement, int version, LocalDate today) {
        var now = new Findings(judgement.findings());
        if (judged == null || !now.equals(latest) || version != ruleVersion || wanted != judgement.wanted() || !Objects.equals(until, judgement.until())
                || !judged.withDayOfMonth(1).equals(today.withDayOfMonth(1))) {
            latest = now;
            ruleVersion = version;
            wanted = judgement.wanted();
            until = judgement.until();
            judged = today;
        }
    }

    LocalDate from() {
        return from;
    }

    /** Becomes the past of another member. @param next when that one's own history begins, or {@code null} when it has none */
    void goOnAs(Member other, LocalDate next) {
        member = other;
        ended = next != null && (ended == null || ended.isAfter(next)) ? next : ended;
    }

    public Member member() {
        return member;
    }

    public Member.Participation participation() {
        return participation;
    }

    SpellRow row() {
        return new SpellRow(id(), participation, cause, from, ended, until, wanted, ruleVersion, findings.all(), latest.all(), judged);
    }
}
