package de.reihum.persistence.replies;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
import de.reihum.members.Contact.Channel;
import de.reihum.members.ContactData;
import de.reihum.replies.Answer;
import de.reihum.replies.Usher;
import de.reihum.replies.Wish;
import de.reihum.replies.calls.Call;
import de.reihum.replies.calls.CallWords;
import de.reihum.replies.list.EnterReply;
import de.reihum.replies.list.ReplyRow;
import de.reihum.replies.mail.Errand;
import de.reihum.replies.seating.Seat;
import de.reihum.tasks.Task;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReplyCallsTest {

    private static final CallWords WORDS = new CallWords() {
        @Override
        public String mark(Errand why) {
            return why + ":";
        }

        @Override
        public String text(Errand why, Call call) {
            return mark(why) + " " + call.name() + ", " + call.memberName() + " " + call.phone();
        }
    };

    private final Party party = new Party();
    private final long meeting = party.meeting(1);
    private final Contact first = party.invited(meeting, "Ähre");
    private final Contact called = party.invited(meeting, "Bäcker", "07351 1", Channel.PHONE);

    private void told(Contact contact, Wish wish, de.reihum.replies.Channel way) {
        party.world.in(party.network, () -> party.list.enter(new EnterReply(meeting, contact.member().id(), 0, Answer.of(wish, 0), way, false)));
    }

    private ReplyRow row(Contact contact) {
        return party.rows(meeting).stream().filter(one -> one.member() == contact.member().id()).findFirst().orElseThrow();
    }

    private void tend(Errand errand, Contact contact) {
        long id = row(contact).id();
        party.world.in(party.network, () -> party.callTasks.tend(errand, id, WORDS));
    }

    /** What is due within the time in which an entry can be taken back. */
    private void settle() {
        var soon = party.world.clock().instant().plusSeconds(30);
        party.outbox.effects().stream().filter(one -> one.kind().equals(Usher.CALLS) && !one.due().isAfter(soon)).forEach(one -> party.world.in(party.network, () -> party.callTasks.settle(one.subject(), WORDS)));
    }

    private List<String> open() {
        return party.world.in(party.network, () -> party.tasks.about("meetings", meeting).stream().filter(Task::open).map(task -> task.data().text()).toList());
    }

    private List<Call> calls() {
        return party.world.in(party.network, () -> party.calls.offered(meeting));
    }

    private void placeFree() {
        party.answer(meeting, first, Wish.YES, 0);
        told(called, Wish.YES, de.reihum.replies.Channel.PHONE);
        party.answer(meeting, first, Wish.NO, 0);
        tend(Errand.OFFER, called);
    }

    @Test
    void whoever_was_invited_by_phone_is_called_about_a_place_although_there_is_an_address() {
        placeFree();
        assertThat(open()).containsExactly("OFFER: Anna Blüm, Bäcker 07351 1");
        assertThat(calls()).singleElement().satisfies(call -> {
            assertThat(call.phone()).isEqualTo("07351 1");
            assertThat(call.until()).isEqualTo(row(called).offeredUntil());
        });
        boolean mailed = party.world.in(party.network, () -> party.ways.to(party.replies.find(row(called).id()).orElseThrow()).orElseThrow().mailed());
        assertThat(mailed).isFalse();
    }

    @Test
    void the_word_that_was_told_ends_task_and_offer() {
        placeFree();
        told(called, Wish.YES, de.reihum.replies.Channel.PHONE);
        settle();
        assertThat(row(called).seat()).isEqualTo(Seat.TAKEN);
        assertThat(open()).isEmpty();
        assertThat(calls()).isEmpty();
    }

    @Test
    void an_offer_that_ended_is_one_task_in_place_of_the_other() {
        placeFree();
        party.world.clock().forward(Duration.ofDays(6));
        party.world.in(party.network, () -> party.waiting.lapse(row(called).id()));
        tend(Errand.LAPSED, called);
        assertThat(open()).containsExactly("LAPSED: Anna Blüm, Bäcker 07351 1");
    }

    @Test
    void whoever_hears_on_the_phone_that_she_waits_is_not_called_about_it_but_whoever_wrote_is() {
        party.answer(meeting, first, Wish.YES, 0);
        told(called, Wish.YES, de.reihum.replies.Channel.PHONE);
        tend(Errand.WAITING, called);
        assertThat(open()).isEmpty();
        var wrote = party.invited(meeting, "Dreher", "07351 2", Channel.LETTER);
        told(wrote, Wish.YES, de.reihum.replies.Channel.LETTER);
        tend(Errand.WAITING, wrote);
        assertThat(open()).containsExactly("WAITING: Anna Blüm, Dreher 07351 2");
    }

    @Test
    void whoever_hears_by_mail_is_not_called() {
        var second = party.invited(meeting, "Dreher");
        party.answer(meeting, first, Wish.YES, 0);
        party.answer(meeting, second, Wish.YES, 0);
        party.answer(meeting, first, Wish.NO, 0);
        tend(Errand.OFFER, second);
        assertThat(open()).isEmpty();
        assertThat(calls()).isEmpty();
    }

    @Test
    void whoever_was_invited_by_letter_hears_by_mail_when_she_wants_mails_or_cannot_be_called() {
        var wants = party.invited(meeting, "Eiche", "07351 3", Channel.LETTER);
        party.world.in(party.network, () -> {
            var same = party.contacts.find(wants.id()).orElseThrow();
            same.member().reviseContact(same, same.details().data().with(Channel.MAIL, Set.of()), party.world.clock().instant());
        });
        var mute = party.invited(meeting, "Fichte", "", Channel.LETTER);
        List.of(first, wants, mute, called).forEach(one -> told(one, Wish.YES, de.reihum.replies.Channel.LETTER));
        List.of(wants, mute, called).forEach(one -> tend(Errand.WAITING, one));
        assertThat(open()).containsExactly("WAITING: Anna Blüm, Bäcker 07351 1");
    }

    private void change(Consumer<Meeting> verb) {
        party.world.in(party.network, () -> verb.accept(party.meetings.lock(meeting).orElseThrow()));
    }

    @Test
    void an_offer_is_no_task_any_more_when_the_meeting_is_cancelled() {
        placeFree();
        change(one -> {
            one.cancel("", party.world.clock().instant());
            party.follower.cancelled(one);
        });
        settle();
        assertThat(open()).isEmpty();
    }

    @Test
    void an_offer_is_no_task_any_more_once_the_meeting_has_begun() {
        placeFree();
        party.world.clock().forward(Duration.ofDays(31));
        settle();
        assertThat(open()).isEmpty();
    }

    @Test
    void whoever_has_a_place_and_says_no_is_not_called_about_it() {
        party.answer(meeting, first, Wish.YES, 0);
        told(called, Wish.YES, de.reihum.replies.Channel.PHONE);
        party.world.in(party.network, () -> party.list.seat(row(called).id()));
        tend(Errand.SEATED, called);
        assertThat(open()).containsExactly("SEATED: Anna Blüm, Bäcker 07351 1");
        told(called, Wish.NO, de.reihum.replies.Channel.PHONE);
        settle();
        assertThat(open()).isEmpty();
    }

    @Test
    void an_answer_that_is_taken_back_takes_the_call_along() {
        placeFree();
        party.world.in(party.network, () -> party.list.takeBack(row(called).id()));
        settle();
        assertThat(open()).isEmpty();
    }

    @Test
    void a_corrected_name_does_not_keep_the_call_open_and_others_keep_theirs() {
        placeFree();
        var other = party.invited(meeting, "Dreher", "07351 2", Channel.PHONE);
        told(other, Wish.YES, de.reihum.replies.Channel.LETTER);
        tend(Errand.WAITING, other);
        party.world.in(party.network, () -> {
            var same = party.contacts.find(called.id()).orElseThrow();
            same.member().reviseContact(same, ContactData.of("Anja", "Blum", "anja@example.org"), party.world.clock().instant());
        });
        told(called, Wish.YES, de.reihum.replies.Channel.PHONE);
        settle();
        assertThat(open()).containsExactly("WAITING: Anna Blüm, Dreher 07351 2");
    }

}
