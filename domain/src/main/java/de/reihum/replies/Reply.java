package de.reihum.replies;

import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.replies.seating.Place;
import de.reihum.replies.seating.Room;
import de.reihum.replies.seating.Seat;
import de.reihum.settings.Seats;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
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
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A member's one answer to an invitation, whoever of it gave it last. A yes has a place, or waits for one in the order in which it came; when a place
 * becomes free it is offered and kept for a while. What people wrote about themselves stays out of the audit trail, and what they need is forgotten
 * when the meeting is over.
 */
@Entity
@Table(name = "reply")
public class Reply extends TenantEntity implements Named {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", referencedColumnName = "ID")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id", referencedColumnName = "ID")
    private Contact contact;

    @Enumerated(EnumType.STRING)
    @Column(name = "wish")
    private Wish wish;

    @Embedded
    private Place place;

    @NotAudited
    @Column(name = "substitute")
    private String substitute;

    @NotAudited
    @Column(name = "comment")
    private String comment;

    @NotAudited
    @Column(name = "needs")
    private String needs;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Reply() {}

    /** Nothing is said yet. @param contact whose answer it will be, or {@code null} when only the member is known */
    Reply(long id, Meeting meeting, Member member, Contact contact) {
        super(id);
        this.meeting = meeting;
        this.member = member;
        this.contact = contact;
        this.place = Place.none();
        this.substitute = "";
        this.comment = "";
        this.needs = "";
    }

    /**
     * @param rule whose answers hold a place
     * @param room of the whole meeting
     */
    void say(Answer answer, Seats rule, Room room, Source source) {
        answer.check(meeting.admission().guests());
        if (answer.wish() == Wish.YES || answer.wish() == Wish.MAYBE && rule == Seats.YES_AND_MAYBE) {
            place.ask(answer.persons(), room.without(id(), place), room.nextTicket());
        } else {
            place.leave(answer.wish() == Wish.NO, answer.persons());
        }
        note(answer, source);
    }

    /** As the coordination wants it, whether or not there is room. */
    void admit(Answer answer, Source source) {
        answer.check(meeting.admission().guests());
        place.grant(answer.persons());
        note(answer, source);
    }

    private void note(Answer answer, Source source) {
        wish = answer.wish();
        substitute = answer.substitute();
        comment = answer.comment();
        needs = meeting.admission().asksNeeds() ? answer.needs() : "";
        channel = source.channel();
        enteredBy = source.enteredBy();
        answeredAt = source.at();
    }

    /** Does not come after all; the comment stays. */
    void giveUp(Source source) {
        place.leave(true, 0);
        note(new Answer(Wish.NO, "", 0, comment, ""), source);
    }

    /** Gets a place although there is none. */
    public void seat() {
        wish = Wish.YES;
        place.grant(Math.max(1, place.persons()));
    }

    public Place place() {
        return place;
    }

    void forgetNeeds() {
        needs = "";
    }

    void belongsTo(Member same) {
        member = same;
    }

    void givenBy(Contact same) {
        contact = same;
    }

    /** The answer stays as the member's. */
    void forget() {
        contact = null;
        substitute = "";
        comment = "";
        needs = "";
    }

    void rewrite(UnaryOperator<String> pen) {
        substitute = pen.apply(substitute);
        comment = pen.apply(comment);
        needs = pen.apply(needs);
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

    Channel channel() {
        return channel;
    }

    public Source source() {
        return new Source(channel, enteredBy, answeredAt);
    }

    public Wish wish() {
        return wish;
    }

    /** Whether somebody comes for sure. */
    public boolean comes() {
        return wish == Wish.YES && place.seat() == Seat.TAKEN;
    }

    public Answer answer() {
        return new Answer(wish, substitute, Math.max(0, place.persons() - 1), comment, needs);
    }

    String needs() {
        return needs;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    @Override
    public String auditName() {
        return meeting.title() + ": " + member.name();
    }
}
