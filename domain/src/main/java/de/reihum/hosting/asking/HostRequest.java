package de.reihum.hosting.asking;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.Named;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A company is asked to host a meeting, or has agreed to. It says yes or no until a day; whoever said yes may have to give it back. Each meeting has
 * at most one that is asked or has agreed: the database watches over that, too.
 */
@Entity
@Table(name = "host_request")
public class HostRequest extends TenantEntity implements Named {

    /** Asked, agreed, said no, said nothing in time, taken back by the coordination, agreed and gave it back. */
    public enum State {
        ASKED, ACCEPTED, DECLINED, UNANSWERED, WITHDRAWN, GIVEN_BACK;

        boolean holds() {
            return this == ASKED || this == ACCEPTED;
        }
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", referencedColumnName = "ID")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id", referencedColumnName = "ID")
    private Contact contact;

    @Embedded
    private Commitment commitment;

    @Embedded
    private Ask ask;

    /** The day by which it keeps its place in the order after a swap. */
    @Column(name = "place_on")
    private LocalDate place;

    protected HostRequest() {}

    /** @param contact who is asked, or {@code null} when nobody can be written to and it was agreed by word of mouth */
    HostRequest(long id, Meeting meeting, Member member, Contact contact, Asker by, LocalDate answerBy, Instant now) {
        super(id);
        this.meeting = meeting;
        this.member = member;
        this.contact = contact;
        this.ask = Ask.by(by, answerBy, now);
        this.commitment = Commitment.asked(meeting.id());
    }

    /** @throws RuleBroken when it is not asked any more */
    void accept(String said, Instant now) {
        commitment.accept(said, now);
    }

    /** @throws RuleBroken when it is not asked any more */
    void decline(String said, Instant now) {
        commitment.decline(said, now);
    }

    /** @throws RuleBroken when it has not agreed */
    void giveBack(String said, Instant now) {
        commitment.giveBack(said, now);
    }

    /** The time for an answer is over. @return whether it was waited for */
    boolean end(LocalDate today) {
        return today.isAfter(ask.until()) && commitment.end();
    }

    /** Nothing is wanted of it any more. */
    void withdraw() {
        commitment.withdraw();
    }

    /** The two companies take each other's meeting, and each its place in the order along. */
    void swap(HostRequest other) {
        var mine = place().orElse(null);
        var theirs = other.place().orElse(null);
        var company = member;
        var person = contact;
        take(other.member, other.contact, theirs);
        other.take(company, person, mine);
    }

    private void take(Member company, Contact person, LocalDate day) {
        member = company;
        contact = person;
        place = day;
    }

    public void memberMerged(Member into) {
        member = into;
    }

    public void contactMerged(Contact into) {
        contact = into;
    }

    public void forgetContact() {
        contact = null;
        rewrite(words -> "");
    }

    public void rewrite(UnaryOperator<String> pen) {
        commitment.rewrite(pen);
    }

    public Meeting meeting() {
        return meeting;
    }

    public Member member() {
        return member;
    }

    public Optional<Contact> contact() {
        return Optional.ofNullable(contact);
    }

    public State state() {
        return commitment.state();
    }

    /** Whether its answer is awaited. */
    boolean open() {
        return state() == State.ASKED;
    }

    public String word() {
        return commitment.word();
    }

    LocalDate answerBy() {
        return ask.until();
    }

    Asker asker() {
        return ask.asker();
    }

    /** By which day it stands in the order. */
    public Optional<LocalDate> place() {
        return Optional.ofNullable(place).or(() -> meeting.when().map(When::day));
    }

    /** Whether a mail can go there now. */
    boolean reachable() {
        return contact != null && contact.reachable() && present();
    }

    /** Whether the company still belongs to the network. */
    boolean present() {
        return Candidates.present(member);
    }

    public RequestRow row() {
        return new RequestRow(id(), version(), member.id(), member.name(), contact == null ? 0 : contact.id(), contact == null ? "" : contact.name(), state(), ask.asker().name(), ask.at(), ask.until(), commitment.answeredAt(), word());
    }

    @Override
    public String auditName() {
        return meeting.title() + ": " + member.name();
    }
}
