package de.reihum.proposals;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.Folding;
import de.reihum.shared.Lines;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A topic or a meeting that a member would like. The coordination makes something of it, puts it together with another one that wants the same, or
 * declines it, each with a word; the person may take it back as long as it is open. Whoever's proposal was put together with another one still counts
 * as a voice for that.
 */
@Entity
@Table(name = "proposal")
public class Proposal extends TenantEntity implements Named {

    /** What is wished. */
    public enum Kind { TOPIC, MEETING }

    /** What became of it. */
    public enum State { OPEN, ACCEPTED, MERGED, DECLINED, WITHDRAWN }

    private static final int MAX_SEARCH = 400;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id", referencedColumnName = "ID")
    private Contact contact;

    @Embedded
    private Idea idea;

    @Embedded
    private Origin origin;

    @Embedded
    private Verdict verdict;

    /** While it is open: from which one it was released when that was taken back. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "into_id", referencedColumnName = "ID")
    private Proposal into;

    @NotAudited
    @Column(name = "search_text")
    private String searchText;

    protected Proposal() {}

    /**
     * @param contact {@code null} when only the member is known
     * @throws de.reihum.shared.InvalidValue with a reason for each field that cannot be
     */
    public Proposal(long id, Member member, Contact contact, ProposalData data, Origin origin, LocalDate today) {
        super(id);
        this.member = member;
        this.contact = contact;
        this.origin = origin;
        idea = new Idea(data, today);
        verdict = Verdict.open();
        describe();
    }

    private void describe() {
        searchText = Lines.cut(Folding.fold(title() + " " + member.name()), MAX_SEARCH);
    }

    /**
     * What was told is written down better. A wished day may have gone by meanwhile.
     *
     * @throws RuleBroken when the member wrote it down itself, or it is not open any more
     * @throws de.reihum.shared.InvalidValue with a reason for each field that cannot be
     */
    public void correct(Told better, LocalDate today) {
        verdict.expectOpen();
        origin.heard(better.channel());
        idea.correct(better.data(), today);
        member = better.member();
        contact = better.contact();
        describe();
    }

    /** Something becomes of it. @throws RuleBroken when it is not open any more */
    public void accept(Decision decision) {
        verdict.accept(decision);
    }

    /** @param meeting which was made of it, or 0 @param poll in which it can be chosen, or 0 */
    public void ledTo(long meeting, long poll) {
        verdict.ledTo(meeting, poll);
    }

    /** Another one wants the same. @throws RuleBroken when it is not open any more, or the other one is itself or over */
    public void merge(Proposal other, Decision decision) {
        if (other.equals(this) || other.state() != State.OPEN && other.state() != State.ACCEPTED) {
            throw new RuleBroken("proposals.refusal.mergeInto");
        }
        verdict.merge(decision);
        into = other;
    }

    /** @throws de.reihum.shared.InvalidValue without a word: nobody hears a bare no */
    public void decline(Decision decision) {
        verdict.decline(decision);
    }

    /** @throws RuleBroken when it is not open any more */
    public void withdraw(Decision decision) {
        verdict.withdraw(decision);
    }

    /** As if nothing had been decided. @throws RuleBroken when it is open, or the person took it back herself */
    public void reopen() {
        verdict.reopen();
        into = null;
    }

    public void belongTo(Member same) {
        member = same;
        describe();
    }

    public void proposedBy(Contact same) {
        contact = same;
    }

    /** Her member's wish stays, without her. */
    public void forgetContact() {
        contact = null;
    }

    public void rewrite(UnaryOperator<String> pen) {
        idea.rewrite(pen);
        verdict.rewrite(pen);
        describe();
    }

    public Idea idea() {
        return idea;
    }

    public String title() {
        return idea.title();
    }

    public Member member() {
        return member;
    }

    /** Who proposed it, when that is known. */
    public Optional<Contact> contact() {
        return Optional.ofNullable(contact);
    }

    public Origin origin() {
        return origin;
    }

    public Verdict verdict() {
        return verdict;
    }

    public State state() {
        return verdict.state();
    }

    /** With which other one it was put together. */
    public Optional<Proposal> into() {
        return Optional.ofNullable(into).filter(other -> state() == State.MERGED);
    }

    /** With which other one it was put together until that was taken back; only while it is open. */
    Optional<Proposal> released() {
        return Optional.ofNullable(into).filter(other -> state() == State.OPEN);
    }

    @Override
    public String auditName() {
        return title();
    }
}
