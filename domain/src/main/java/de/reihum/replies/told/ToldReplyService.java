package de.reihum.replies.told;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.Invitations;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import de.reihum.replies.Answer;
import de.reihum.replies.Channel;
import de.reihum.replies.Reception;
import de.reihum.replies.Replies;
import de.reihum.replies.Reply;
import de.reihum.replies.Source;
import de.reihum.replies.Wish;
import de.reihum.replies.seating.Seat;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Tells a demonstration's answers under the date of the clock; only who is offered a place gets a mail. For the product's own work only. */
@ApplicationScoped
@Transactional
public class ToldReplyService {

    private Meetings meetings;
    private Invitations invitations;
    private Replies replies;
    private Reception reception;
    private Actor actor;
    private Clock clock;

    protected ToldReplyService() {}

    @Inject
    public ToldReplyService(Meetings meetings, Invitations invitations, Replies replies, Reception reception, Actor actor, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.replies = replies;
        this.reception = reception;
        this.actor = actor;
        this.clock = clock;
    }

    /** By the way by which each was invited. Whoever has answered keeps the answer. @param answers by the invitations' ids */
    @Requires(Permission.WORK)
    public void answer(long id, Map<Long, Answer> answers) {
        var meeting = lock(id);
        invitations.ofMeeting(id).stream().filter(one -> answers.containsKey(one.id()) && !one.answered()).forEach(one -> keep(meeting, one, answers.get(one.id())));
    }

    private void keep(Meeting meeting, Invitation invitation, Answer answer) {
        if (meeting.state() == Meeting.State.HELD) {
            reception.remember(meeting, invitation.member(), invitation.contact(), answer, source(invitation));
        } else {
            reception.note(meeting, invitation.member(), invitation.contact(), answer, source(invitation));
        }
    }

    /** One that has a place does not come after all, told on the phone; told again, nobody does. */
    @Requires(Permission.WORK)
    public void giveUp(long id) {
        var meeting = lock(id);
        List<Reply> all = replies.ofMeeting(id);
        if (all.stream().noneMatch(one -> one.place().seat() == Seat.GIVEN_UP)) {
            all.stream().filter(one -> one.place().seat() == Seat.TAKEN && one.place().persons() > 1).findFirst()
                    .ifPresent(one -> reception.note(meeting, one.member(), one.contact().orElse(null), Answer.of(Wish.NO, 0), new Source(Channel.PHONE, actor.identity().name(), clock.instant())));
        }
    }

    private Source source(Invitation invitation) {
        return switch (invitation.delivery().channel()) {
            case MAIL -> Source.link(clock.instant());
            case LETTER -> new Source(Channel.LETTER, actor.identity().name(), clock.instant());
            case PHONE -> new Source(Channel.PHONE, actor.identity().name(), clock.instant());
        };
    }

    private Meeting lock(long id) {
        return meetings.lock(id).orElseThrow(NotFound::record);
    }
}
