package de.reihum.persistence.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.invitations.Invitation;
import de.reihum.members.Contact;
import de.reihum.replies.Answer;
import de.reihum.replies.Channel;
import de.reihum.replies.ReplyTraces;
import de.reihum.replies.Wish;
import de.reihum.replies.list.EnterReply;
import de.reihum.replies.list.MemberReply;
import de.reihum.replies.list.ReplyFilter;
import de.reihum.replies.list.ReplyRow;
import de.reihum.replies.seating.Seat;
import de.reihum.shared.ProductClock;
import de.reihum.shared.RuleBroken;
import de.reihum.shared.Slice;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RepliesOverTimeTest {

    private final Party party = new Party();
    private final ReplyTraces traces = new ReplyTraces(party.replies);

    private void run(Runnable work) {
        party.world.in(party.network, () -> {
            work.run();
            return null;
        });
    }

    private ReplyRow row(long meeting, Contact contact) {
        return party.rows(meeting).stream().filter(row -> row.member() == contact.member().id()).findFirst().orElseThrow();
    }

    private List<String> everybody(ReplyFilter filter, Slice slice) {
        return party.world.in(party.network, () -> party.everybody.rows(filter, slice)).stream().map(ReplyRow::memberName).toList();
    }

    @Test
    void a_maybe_that_becomes_a_yes_when_all_places_are_taken_waits() {
        long meeting = party.meeting(1);
        var anna = party.invited(meeting, "Ähre");
        party.answer(meeting, anna, Wish.MAYBE, 0);
        party.answer(meeting, party.invited(meeting, "Bäcker"), Wish.YES, 0);
        party.answer(meeting, anna, Wish.YES, 0);
        assertThat(row(meeting, anna)).satisfies(row -> {
            assertThat(row.seat()).isEqualTo(Seat.WAITING);
            assertThat(row.position()).isEqualTo(1);
        });
    }

    @Test
    void needs_are_kept_only_where_they_were_asked_for() {
        long meeting = party.meeting(0, false);
        var anna = party.invited(meeting, "Ähre");
        run(() -> party.service.answer(party.link(meeting, anna), new Answer(Wish.YES, "", 0, "", "vegan")));
        assertThat(row(meeting, anna).needs()).isEmpty();
    }

    @Test
    void an_offer_is_open_for_two_working_days_and_holidays_are_none() {
        var thursday = LocalDate.ofInstant(party.world.clock().instant(), ProductClock.ZONE).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        party.world.clock().forward(Duration.between(party.world.clock().instant(), thursday.atTime(10, 0).atZone(ProductClock.ZONE).toInstant()));
        party.feasts.add(thursday.plusDays(1));
        long meeting = party.meeting(1);
        var first = party.invited(meeting, "Ähre");
        var second = party.invited(meeting, "Bäcker");
        party.answer(meeting, first, Wish.YES, 0);
        party.answer(meeting, second, Wish.YES, 0);
        run(() -> party.service.giveUp(party.link(meeting, first)));
        assertThat(row(meeting, second).offeredUntil()).as("the end of Tuesday").isEqualTo(thursday.plusDays(6).atStartOfDay(ProductClock.ZONE).toInstant());
        party.world.clock().forward(Duration.ofDays(5));
        run(() -> party.waiting.lapse(row(meeting, second).id()));
        assertThat(row(meeting, second).seat()).as("on Tuesday").isEqualTo(Seat.OFFERED);
        party.world.clock().forward(Duration.ofDays(1));
        run(() -> party.waiting.lapse(row(meeting, second).id()));
        assertThat(row(meeting, second).seat()).isEqualTo(Seat.LAPSED);
        assertThatThrownBy(() -> run(() -> party.service.accept(party.link(meeting, second)))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whoever_has_not_answered_stands_behind_the_answers_and_can_be_looked_at_alone() {
        long meeting = party.meeting(0);
        party.answer(meeting, party.invited(meeting, "Dreher"), Wish.YES, 0);
        party.invited(meeting, "Bäcker");
        party.invited(meeting, "Ähre");
        var all = ReplyFilter.of(meeting);
        assertThat(everybody(all, new Slice(0, 50, List.of()))).containsExactly("Dreher", "Ähre", "Bäcker");
        assertThat(everybody(all, new Slice(1, 1, List.of()))).containsExactly("Ähre");
        assertThat(everybody(all, new Slice(2, 5, List.of()))).containsExactly("Bäcker");
        assertThat(everybody(all.withOpen(true), Party.ALL)).containsExactly("Ähre", "Bäcker");
        assertThat(everybody(all.withText("baecker"), Party.ALL)).containsExactly("Bäcker");
        assertThat(everybody(all.withWishes(Set.of(Wish.YES)), Party.ALL)).containsExactly("Dreher");
        run(() -> {
            assertThat(party.everybody.count(all)).isEqualTo(3);
            assertThat(party.everybody.count(all.withOpen(true))).isEqualTo(2);
            assertThat(party.list.figures(meeting).open()).isEqualTo(2);
        });
    }

    @Test
    void an_answer_that_was_entered_by_mistake_is_taken_back_and_the_invitation_is_open_again() {
        long meeting = party.meeting(1);
        var anna = party.invited(meeting, "Ähre");
        var bernd = party.invited(meeting, "Bäcker");
        long id = party.world.in(party.network, () -> party.list.enter(new EnterReply(meeting, anna.member().id(), anna.id(), Answer.of(Wish.YES, 0), Channel.PHONE, false)));
        party.answer(meeting, bernd, Wish.YES, 0);
        run(() -> party.list.takeBack(id));
        assertThat(party.rows(meeting)).singleElement().satisfies(row -> assertThat(row.seat()).isEqualTo(Seat.OFFERED));
        assertThat(everybody(ReplyFilter.of(meeting).withOpen(true), Party.ALL)).containsExactly("Ähre");
        party.world.clock().forward(Duration.ofDays(31));
        assertThatThrownBy(() -> run(() -> party.list.takeBack(row(meeting, bernd).id()))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void when_two_members_become_one_the_later_answer_counts() {
        long meeting = party.meeting(0);
        var anna = party.invited(meeting, "Ähre");
        var bernd = party.invited(meeting, "Ähre GmbH");
        party.answer(meeting, anna, Wish.YES, 1);
        party.world.clock().forward(Duration.ofHours(1));
        party.answer(meeting, bernd, Wish.NO, 0);
        run(() -> {
            assertThat(traces.memberForecast(anna.member().id(), bernd.member().id())).extracting(reason -> reason.key()).containsExactly("replies.merge.moves", "replies.merge.twice");
            assertThat(traces.memberMerged(party.members.find(anna.member().id()).orElseThrow(), party.members.find(bernd.member().id()).orElseThrow())).isEqualTo(1);
        });
        assertThat(party.rows(meeting)).singleElement().satisfies(row -> {
            assertThat(row.member()).isEqualTo(bernd.member().id());
            assertThat(row.wish()).isEqualTo(Wish.NO);
        });
    }

    @Test
    void an_answer_of_one_alone_goes_along_and_stands_in_the_history_of_the_other() {
        long meeting = party.meeting(0);
        var anna = party.invited(meeting, "Ähre");
        var bernd = party.invited(meeting, "Ähre GmbH");
        party.answer(meeting, anna, Wish.YES, 1);
        run(() -> traces.memberMerged(party.members.find(anna.member().id()).orElseThrow(), party.members.find(bernd.member().id()).orElseThrow()));
        run(() -> traces.contactMerged(party.contacts.find(anna.id()).orElseThrow(), party.contacts.find(bernd.id()).orElseThrow()));
        run(() -> {
            assertThat(party.list.ofMember(anna.member().id())).isEmpty();
            assertThat(party.list.ofMember(bernd.member().id())).singleElement().satisfies(one -> assertThat(one.persons()).isEqualTo(2));
            assertThat(party.list.ofContact(bernd.id())).extracting(MemberReply::meeting).containsExactly(meeting);
        });
    }

    @Test
    void of_a_forgotten_person_the_answer_stays_without_what_she_wrote() {
        long meeting = party.meeting(0);
        var anna = party.invited(meeting, "Ähre");
        run(() -> party.service.answer(party.link(meeting, anna), new Answer(Wish.YES, "Frau Kern", 0, "Bis bald", "vegan")));
        run(() -> assertThat(traces.about(anna.id())).extracting(item -> item.value()).contains("Frau Kern", "Bis bald", "vegan"));
        run(() -> assertThat(traces.forget(anna.id())).hasSize(1));
        assertThat(row(meeting, anna)).satisfies(row -> {
            assertThat(row.seat()).isEqualTo(Seat.TAKEN);
            assertThat(List.of(row.contactName(), row.substitute(), row.comment(), row.needs())).containsOnly("");
        });
        run(() -> assertThat(traces.about(anna.id())).isEmpty());
    }

    @Test
    void what_was_said_before_a_meeting_can_be_written_down_after_it() {
        long meeting = party.meeting(1);
        var anna = party.invited(meeting, "Ähre");
        var bea = party.invited(meeting, "Bäcker");
        run(() -> {
            var one = party.meetings.lock(meeting).orElseThrow();
            one.invited(party.world.clock().instant());
            one.held(one.when().orElseThrow().end());
        });
        party.world.clock().forward(Duration.ofDays(40));
        assertThatThrownBy(() -> party.answer(meeting, anna, Wish.YES, 0)).isInstanceOf(RuleBroken.class);
        run(() -> {
            var ids = party.invitations.ofMeeting(meeting).stream().collect(Collectors.toMap(one -> one.member().name(), Invitation::id));
            party.told.answer(meeting, Map.of(ids.get("Ähre"), new Answer(Wish.YES, "", 0, "", "vegan"), ids.get("Bäcker"), Answer.of(Wish.NO, 0)));
        });
        assertThat(row(meeting, anna)).satisfies(row -> {
            assertThat(row.seat()).isEqualTo(Seat.TAKEN);
            assertThat(row.needs()).as("it is over").isEmpty();
        });
        assertThat(row(meeting, bea).wish()).isEqualTo(Wish.NO);
    }
}
