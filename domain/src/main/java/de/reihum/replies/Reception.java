package de.reihum.replies;

import de.reihum.invitations.Invitations;
import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.replies.mail.Errand;
import de.reihum.replies.seating.Seat;
import de.reihum.settings.Faces;
import de.reihum.shared.Ids;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Consumer;

/** Takes answers, whoever brings them: one after the other for each meeting, which is locked. */
@ApplicationScoped
public class Reception {

    /** What the team may have had to tell her. */
    private static final Set<Seat> SPOKEN_OF = Set.of(Seat.WAITING, Seat.OFFERED, Seat.LAPSED, Seat.TAKEN);

    private Replies replies;
    private Invitations invitations;
    private Usher usher;
    private Faces faces;
    private Ids ids;

    protected Reception() {}

    @Inject
    public Reception(Replies replies, Invitations invitations, Usher usher, Faces faces, Ids ids) {
        this.replies = replies;
        this.invitations = invitations;
        this.usher = usher;
        this.faces = faces;
        this.ids = ids;
    }

    /** @param contact who gives it, or {@code null} when only the member is known */
    public void take(Meeting meeting, Member member, Contact contact, Answer answer, Source source) {
        change(meeting, reply(meeting, member, contact), contact, reply -> reply.say(answer, faces.present().seats(), usher.room(meeting), source));
    }

    /** Whether or not there is room. */
    public void admit(Meeting meeting, Member member, Contact contact, Answer answer, Source source) {
        change(meeting, reply(meeting, member, contact), contact, reply -> reply.admit(answer, source));
    }

    /** The same, and nobody gets a mail about it. */
    public void note(Meeting meeting, Member member, Contact contact, Answer answer, Source source) {
        quietly(meeting, reply(meeting, member, contact), contact, reply -> reply.say(answer, faces.present().seats(), usher.room(meeting), source));
        usher.moveUp(meeting);
    }

    /** @throws RuleBroken when no answers are taken any more, or nothing is offered */
    public void change(Meeting meeting, Reply reply, Contact by, Consumer<Reply> verb) {
        var seat = reply.place().seat();
        var said = reply.answer();
        quietly(meeting, reply, by, verb);
        tell(reply, seat, said);
        usher.moveUp(meeting);
    }

    /** The coordination gives a place, whether or not there is one. */
    public void seat(Meeting meeting, Reply reply) {
        boolean had = reply.place().seat() == Seat.TAKEN;
        quietly(meeting, reply, null, Reply::seat);
        if (!had) {
            usher.mail(reply, Errand.SEATED);
        }
        usher.moveUp(meeting);
    }

    private void quietly(Meeting meeting, Reply reply, Contact by, Consumer<Reply> verb) {
        if (!usher.open(meeting)) {
            throw new RuleBroken("replies.refusal.over");
        }
        var before = reply.place().seat();
        keep(reply, by, verb);
        if (reply.place().seat() != before && SPOKEN_OF.contains(before)) {
            usher.lookAtCalls(reply);
        }
        if (!reply.needs().isEmpty()) {
            usher.forgetLater(meeting);
        }
    }

    /** What was said before a meeting that is over, written down afterwards: nothing follows from it. */
    public void remember(Meeting meeting, Member member, Contact contact, Answer answer, Source source) {
        keep(reply(meeting, member, contact), contact, reply -> {
            reply.say(answer, faces.present().seats(), usher.room(meeting), source);
            reply.forgetNeeds();
        });
    }

    private void keep(Reply reply, Contact by, Consumer<Reply> verb) {
        verb.accept(reply);
        replies.add(reply);
        if (by != null) {
            reply.givenBy(by);
        }
        noteAnswered(reply);
    }

    /** As if it had not been given. @throws RuleBroken when no answers are taken any more */
    public void takeBack(Meeting meeting, Reply reply) {
        if (!usher.open(meeting)) {
            throw new RuleBroken("replies.refusal.over");
        }
        replies.remove(reply);
        invitations.ofMember(reply.member().id()).stream().filter(one -> one.meeting().equals(meeting)).forEach(one -> invitations.lock(one.id()).ifPresent(same -> same.answered(false)));
        usher.lookAtCalls(meeting);
        usher.moveUp(meeting);
    }

    /** Nobody reminds her any more. */
    private void noteAnswered(Reply reply) {
        invitations.ofMember(reply.member().id()).stream().filter(one -> one.meeting().equals(reply.meeting()) && !one.answered()).forEach(one -> invitations.lock(one.id()).ifPresent(same -> same.answered(true)));
    }

    /** Only what is new for her. */
    private void tell(Reply reply, Seat before, Answer said) {
        var now = reply.place().seat();
        boolean other = now != before || said.guests() != reply.answer().guests() || !said.substitute().equals(reply.answer().substitute());
        if (other && now == Seat.TAKEN) {
            usher.mail(reply, Errand.CONFIRM);
        } else if (now == Seat.WAITING && before != Seat.WAITING) {
            usher.mail(reply, Errand.WAITING);
        }
    }

    private Reply reply(Meeting meeting, Member member, Contact contact) {
        return replies.of(meeting.id(), member.id()).orElseGet(() -> new Reply(ids.next(), meeting, member, contact));
    }
}
