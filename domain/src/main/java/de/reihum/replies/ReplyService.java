package de.reihum.replies;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.Invitations;
import de.reihum.links.LinkHolder;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import de.reihum.meetings.dates.DateChange;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.members.Member;
import de.reihum.replies.ReplyPage.Phase;
import de.reihum.replies.seating.Seat;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/** Lets those who were invited answer by their link. Answers to one meeting come one after the other. */
@ApplicationScoped
@Transactional
public class ReplyService {

    private Meetings meetings;
    private Invitations invitations;
    private Contacts contacts;
    private Replies replies;
    private Reception reception;
    private Usher usher;
    private Clock clock;

    protected ReplyService() {}

    @Inject
    public ReplyService(Meetings meetings, Invitations invitations, Contacts contacts, Replies replies, Reception reception, Usher usher, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.contacts = contacts;
        this.replies = replies;
        this.reception = reception;
        this.usher = usher;
        this.clock = clock;
    }

    /** Looking changes nothing. @throws NotFound when the link is for something else */
    @Requires(Permission.ANSWER)
    public ReplyPage page(LinkHolder holder) {
        var contact = contact(holder);
        var meeting = meetings.find(holder.subject()).orElseThrow(NotFound::record);
        var reply = replies.of(meeting.id(), contact.member().id());
        var room = usher.room(meeting);
        var data = contact.details().data();
        return new ReplyPage(holder.network(), contact.language(), data.salutation(), contact.name(), data.lastName(), meeting.data(), meeting.uid(), meeting.standing().sequence(), meeting.host().map(Member::name).orElse(""), AgendaPart.of(meeting), phase(meeting),
                meeting.standing().word(), reply.flatMap(one -> movedFrom(meeting, one)).orElse(null), reply.map(Reply::answer).orElse(null), reply.map(one -> one.place().seat()).orElse(Seat.NONE),
                reply.map(one -> room.position(one.id())).orElse(0), room.free(), room.line().size(), reply.map(one -> one.place().offeredUntil()).orElse(null));
    }

    /**
     * The same answer twice is as once; another one replaces the first.
     *
     * @throws de.reihum.shared.InvalidValue when it cannot be, or there is not so much room
     * @throws de.reihum.shared.RuleBroken when the meeting has begun or was cancelled
     */
    @Requires(Permission.ANSWER)
    public void answer(LinkHolder holder, Answer answer) {
        var contact = contact(holder);
        reception.take(lock(holder), contact.member(), contact, answer, Source.link(clock.instant()));
    }

    /** Does not come after all; does nothing when there is no answer. */
    @Requires(Permission.ANSWER)
    public void giveUp(LinkHolder holder) {
        change(holder, reply -> reply.giveUp(Source.link(clock.instant())));
    }

    /** Takes the place that is offered. @throws de.reihum.shared.RuleBroken when it is not offered any more */
    @Requires(Permission.ANSWER)
    public void accept(LinkHolder holder) {
        change(holder, reply -> reply.place().accept());
    }

    private void change(LinkHolder holder, Consumer<Reply> verb) {
        var contact = contact(holder);
        var meeting = lock(holder);
        replies.of(meeting.id(), contact.member().id()).ifPresent(reply -> reception.change(meeting, reply, contact, verb));
    }

    private Phase phase(Meeting meeting) {
        return meeting.state() == Meeting.State.CANCELLED ? Phase.CANCELLED : usher.open(meeting) ? Phase.OPEN : Phase.OVER;
    }

    /** The first date after the answer that does not count any more is the one that was answered to. */
    private static Optional<When> movedFrom(Meeting meeting, Reply reply) {
        return meeting.changes().stream().map(DateChange::row).filter(change -> change.movedAt().isAfter(reply.answeredAt())).findFirst().map(change -> change.before());
    }

    private Meeting lock(LinkHolder holder) {
        return meetings.lock(holder.subject()).orElseThrow(NotFound::record);
    }

    private Contact contact(LinkHolder holder) {
        if (!holder.purpose().equals(Invitation.ANSWER) || invitations.ofPerson(holder.subject(), holder.contact()).isEmpty()) {
            throw NotFound.record();
        }
        return contacts.find(holder.contact()).filter(one -> !one.member().archived()).orElseThrow(NotFound::record);
    }
}
