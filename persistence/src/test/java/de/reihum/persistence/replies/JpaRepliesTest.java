package de.reihum.persistence.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.invitations.Invitation;
import de.reihum.links.LinkHolder;
import de.reihum.members.Contact;
import de.reihum.replies.Answer;
import de.reihum.replies.Channel;
import de.reihum.replies.ReplyPage.Phase;
import de.reihum.replies.WhoComes;
import de.reihum.replies.Wish;
import de.reihum.replies.list.EnterReply;
import de.reihum.replies.list.ReplyFilter;
import de.reihum.replies.list.ReplyRow;
import de.reihum.replies.seating.Seat;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Slice;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JpaRepliesTest {

    private static final int CROWD = 200;
    private static final int PLACES = 10;

    private final Party party = new Party();

    @Test
    void of_two_hundred_answers_on_the_last_ten_places_ten_are_in_and_the_rest_waits_in_order() throws Exception {
        long meeting = party.meeting(PLACES);
        var crowd = IntStream.range(0, CROWD).mapToObj(number -> party.invited(meeting, "Betrieb " + number)).toList();
        var threads = Executors.newFixedThreadPool(16);
        try {
            var answers = crowd.stream().map(contact -> (Callable<Boolean>) () -> answered(meeting, contact)).toList();
            for (var done : threads.invokeAll(answers)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        var rows = party.rows(meeting);
        assertThat(rows).hasSize(CROWD);
        assertThat(rows).filteredOn(row -> row.seat() == Seat.TAKEN).hasSize(PLACES);
        assertThat(rows.stream().filter(row -> row.seat() == Seat.WAITING).map(ReplyRow::position).sorted().toList()).as("each place of the list once and none left out")
                .isEqualTo(IntStream.rangeClosed(1, CROWD - PLACES).boxed().toList());
    }

    private boolean answered(long meeting, Contact contact) {
        party.answer(meeting, contact, Wish.YES, 0);
        return true;
    }

    @Test
    void a_double_submit_is_as_one_and_another_answer_replaces_it() {
        long meeting = party.meeting(0);
        var anna = party.invited(meeting, "Ähre");
        party.answer(meeting, anna, Wish.YES, 1);
        party.answer(meeting, anna, Wish.YES, 1);
        party.answer(meeting, anna, Wish.MAYBE, 0);
        assertThat(party.rows(meeting)).singleElement().satisfies(row -> {
            assertThat(row.wish()).isEqualTo(Wish.MAYBE);
            assertThat(row.seat()).isEqualTo(Seat.NONE);
            assertThat(row.contactName()).isEqualTo("Anna Blüm");
            assertThat(row.channel()).isEqualTo(Channel.LINK);
        });
    }

    @Test
    void a_place_that_is_given_back_is_offered_to_the_first_and_lapses_to_the_next() {
        long meeting = party.meeting(2);
        var first = party.invited(meeting, "Ähre");
        var second = party.invited(meeting, "Bäcker");
        var third = party.invited(meeting, "Dreher");
        party.answer(meeting, first, Wish.YES, 1);
        party.answer(meeting, second, Wish.YES, 0);
        party.answer(meeting, third, Wish.YES, 1);
        assertThat(party.world.in(party.network, () -> party.service.page(party.link(meeting, third))).position()).isEqualTo(2);
        party.world.in(party.network, () -> party.service.giveUp(party.link(meeting, first)));
        assertThat(seats(meeting)).containsExactly(Seat.GIVEN_UP, Seat.OFFERED, Seat.WAITING);
        var offered = row(meeting, second);
        assertThat(offered.offeredUntil()).isAfter(party.world.clock().instant());
        party.world.clock().forward(Duration.ofDays(6));
        party.world.in(party.network, () -> party.waiting.lapse(offered.id()));
        assertThat(seats(meeting)).containsExactly(Seat.GIVEN_UP, Seat.LAPSED, Seat.OFFERED);
        party.world.in(party.network, () -> party.service.accept(party.link(meeting, third)));
        party.world.in(party.network, () -> party.service.accept(party.link(meeting, third)));
        assertThat(seats(meeting)).containsExactly(Seat.GIVEN_UP, Seat.LAPSED, Seat.TAKEN);
    }

    @Test
    void the_coordination_writes_down_what_it_was_told_and_gives_places_beyond_the_limit() {
        long meeting = party.meeting(1);
        var first = party.invited(meeting, "Ähre");
        var second = party.invited(meeting, "Bäcker");
        party.answer(meeting, first, Wish.YES, 0);
        party.world.in(party.network, () -> party.list.enter(new EnterReply(meeting, second.member().id(), 0, new Answer(Wish.YES, "Herr Stolz", 0, "", "vegetarisch"), Channel.PHONE, false)));
        var told = row(meeting, second);
        assertThat(told.seat()).isEqualTo(Seat.WAITING);
        assertThat(told.channel()).isEqualTo(Channel.PHONE);
        assertThat(told.enteredBy()).isEqualTo("Petra Probst");
        assertThat(told.substitute()).isEqualTo("Herr Stolz");
        party.world.in(party.network, () -> party.list.seat(told.id()));
        assertThat(row(meeting, second).seat()).isEqualTo(Seat.TAKEN);
        var figures = party.world.in(party.network, () -> party.list.figures(meeting));
        assertThat(figures.coming()).isEqualTo(2);
        assertThat(figures.seats()).isEqualTo(2);
        assertThat(figures.capacity()).isEqualTo(1);
    }

    @Test
    void what_people_need_is_forgotten_a_day_after_the_meeting_and_not_before() {
        long meeting = party.meeting(0);
        var anna = party.invited(meeting, "Ähre");
        party.world.in(party.network, () -> party.service.answer(party.link(meeting, anna), new Answer(Wish.YES, "", 0, "Bis bald", "glutenfrei")));
        party.world.in(party.network, () -> party.waiting.forgetNeeds(meeting));
        assertThat(row(meeting, anna).needs()).isEqualTo("glutenfrei");
        party.world.clock().forward(Duration.ofDays(32));
        party.world.in(party.network, () -> party.waiting.forgetNeeds(meeting));
        assertThat(row(meeting, anna).needs()).isEmpty();
        assertThat(row(meeting, anna).comment()).isEqualTo("Bis bald");
        assertThat(party.world.in(party.network, () -> party.service.page(party.link(meeting, anna))).phase()).isEqualTo(Phase.OVER);
    }

    @Test
    void a_link_for_something_else_opens_nothing() {
        long meeting = party.meeting(0);
        var anna = party.invited(meeting, "Ähre");
        var other = new LinkHolder(1, "Netz", "polls.answer", meeting, anna.id());
        assertThatThrownBy(() -> party.world.in(party.network, () -> party.service.page(other))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> party.world.in(party.world.network(), () -> party.service.page(party.link(meeting, anna)))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_has_answered_is_not_reminded_and_whoever_comes_is_told_so() {
        long meeting = party.meeting(1);
        var first = party.invited(meeting, "Ähre");
        party.answer(meeting, first, Wish.YES, 0);
        party.answer(meeting, party.invited(meeting, "Bäcker"), Wish.YES, 0);
        party.invited(meeting, "Dreher");
        party.world.in(party.network, () -> {
            var invited = party.invitations.ofMeeting(meeting);
            assertThat(invited).extracting(Invitation::answered).containsExactly(true, true, false);
            assertThat(new WhoComes(party.replies, party.invitations).coming(party.meetings.find(meeting).orElseThrow())).as("the other one waits").containsExactly(invited.get(0).id());
        });
    }

    @Test
    void the_list_is_searched_filtered_sorted_and_counted() {
        long meeting = party.meeting(1);
        party.answer(meeting, party.invited(meeting, "Ähre"), Wish.YES, 0);
        party.answer(meeting, party.invited(meeting, "Bäcker"), Wish.NO, 0);
        party.answer(meeting, party.invited(meeting, "Dreher"), Wish.YES, 0);
        var all = ReplyFilter.of(meeting);
        party.world.in(party.network, () -> {
            assertThat(names(all.withText("baecker"), "memberName")).containsExactly("Bäcker");
            assertThat(names(all.withWishes(Set.of(Wish.YES)), "memberName")).containsExactly("Ähre", "Dreher");
            assertThat(names(all.withSeats(Set.of(Seat.WAITING)), "seat")).containsExactly("Dreher");
            assertThat(names(all, "answeredAt")).hasSize(3);
            assertThat(party.replies.count(all.withWishes(Set.of(Wish.YES)))).isEqualTo(2);
            assertThatThrownBy(() -> names(all, "needs")).isInstanceOf(InvalidValue.class);
        });
    }

    private List<String> names(ReplyFilter filter, String sort) {
        return party.replies.rows(filter, new Slice(0, 50, List.of(new Slice.Sort(sort, false)))).stream().map(ReplyRow::memberName).toList();
    }

    private List<Seat> seats(long meeting) {
        return party.rows(meeting).stream().map(ReplyRow::seat).collect(Collectors.toList());
    }

    private ReplyRow row(long meeting, Contact contact) {
        return party.rows(meeting).stream().filter(row -> row.member() == contact.member().id()).findFirst().orElseThrow();
    }
}
