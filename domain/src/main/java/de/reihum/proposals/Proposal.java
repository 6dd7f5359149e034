package de.reihum.proposals;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.Folding;
import de.reihum.shared.Lines;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.shared.PartialDate;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id", referencedColumnName = "ID")
    private Contact contact;

    @Column(name = "title")
    private String title;

    @Column(name = "why")
    private String why;

    @Column(name = "wish")
    private PartialDate wish;

    @Column(name = "hosting")
    private boolean hosting;

    @Column(name = "persons")
    private int persons;

    @Column(name = "named")
    private boolean named;

    @Embedded
    private Origin origin;

    @Embedded
    private Verdict verdict;

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
        data.check("", today);
        this.member = member;
        this.contact = contact;
        this.origin = origin;
        verdict = Verdict.open();
        write(data);
    }

    private void write(ProposalData data) {
        kind = data.kind();
        title = data.title();
        why = data.why();
        wish = data.wishOrNull();
        hosting = data.hosting();
        persons = data.persons();
        named = data.named();
        describe();
    }

    private void describe() {
        searchText = Lines.cut(Folding.fold(title + " " + member.name()), MAX_SEARCH);
    }

    /**
     * What was told is written down better. A wished day may have gone by meanwhile.
     *
     * @throws RuleBroken when the member wrote it down itself, or it is not open any more
     * @throws de.reihum.shared.InvalidValue with a reason for each field that cannot be
     */
    public void correct(ProposalData better, LocalDate today) {
        mend();
        better.check(data().wish(), today);
        write(better);
    }

    /**
     * It was told by somebody else, or in another way.
     *
     * @param who {@code null} when only the member is known
     * @throws RuleBroken when the member wrote it down itself, or it is not open any more
     */
    public void heardFrom(Member of, Contact who, Channel how) {
        mend();
        member = of;
        contact = who;
        origin.heard(how);
        describe();
    }

    private void mend() {
        if (origin.channel() == Channel.LINK) {
            throw new RuleBroken("proposals.refusal.own");
        }
        if (state() != State.OPEN) {
            throw new RuleBroken("proposals.refusal.decided");
        }
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
        title = Lines.cut(Lines.one(pen.apply(title)), ProposalData.MAX_TITLE);
        why = Lines.cut(pen.apply(why), ProposalData.MAX_WHY);
        verdict.rewrite(pen);
        describe();
    }

    public Kind kind() {
        return kind;
    }

    public Member member() {
        return member;
    }

    /** Who proposed it, when that is known. */
    public Optional<Contact> contact() {
        return Optional.ofNullable(contact);
    }

    public String title() {
        return title;
    }

    public String why() {
        return why;
    }

    public Optional<PartialDate> wish() {
        return Optional.ofNullable(wish);
    }

    /** Whether the member would be the host. */
    public boolean hosting() {
        return hosting;
    }

    /** Whether others may read who proposed it. */
    public boolean named() {
        return named;
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
        return Optional.ofNullable(into);
    }

    public ProposalData data() {
        return new ProposalData(kind, title, why, wish == null ? "" : wish.text(), hosting, persons, named);
    }

    @Override
    public String auditName() {
        return title;
    }
}
