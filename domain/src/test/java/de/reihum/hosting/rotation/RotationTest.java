package de.reihum.hosting.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final long A = 1;
    private static final long B = 2;
    private static final long C = 3;

    private final List<Turn> turns = new ArrayList<>();
    private final List<Declined> declined = new ArrayList<>();

    private static Candidate company(long member) {
        return since(member, START);
    }

    private static Candidate since(long member, LocalDate day) {
        return new Candidate(member, day, true, null, Set.of(), 0, true);
    }

    private static Candidate absent(long member, LocalDate until) {
        return new Candidate(member, START, true, new Absence(START, until), Set.of(), 0, true);
    }

    private static List<Candidate> companies(int number) {
        return LongStream.rangeClosed(1, number).mapToObj(RotationTest::company).toList();
    }

    private static LocalDate day(int year, int month) {
        return LocalDate.of(year, month, 15);
    }

    private static OpenMeeting meeting(LocalDate day) {
        return new OpenMeeting(day.toEpochDay(), 1, day, 0, false);
    }

    private Proposal propose(LocalDate day, List<Candidate> pool) {
        return Rotation.after(turns, declined).propose(meeting(day), pool);
    }

    private List<Long> plan(int year, List<Candidate> pool, Integer... months) {
        var meetings = List.of(months).stream().map(month -> meeting(day(year, month))).toList();
        return Rotation.after(turns, declined).plan(meetings, series -> pool).stream().map(proposal -> proposal.member()).toList();
    }

    @Test
    void who_never_hosted_is_first() {
        turns.add(new Turn(A, day(2021, 3)));
        var proposal = propose(day(2022, 3), companies(2));
        assertThat(proposal.member()).isEqualTo(B);
        assertThat(proposal.last()).isNull();
        assertThat(proposal.since()).isEqualTo(START);
        assertThat(proposal.passedOver()).isEmpty();
    }

    @Test
    void else_whose_turn_is_longest_ago() {
        turns.addAll(List.of(new Turn(A, day(2021, 3)), new Turn(B, day(2020, 3)), new Turn(C, day(2021, 9))));
        var proposal = propose(day(2022, 3), companies(3));
        assertThat(proposal.member()).isEqualTo(B);
        assertThat(proposal.last()).isEqualTo(day(2020, 3));
    }

    @Test
    void four_meetings_are_planned_one_after_the_other() {
        turns.add(new Turn(A, day(2021, 3)));
        assertThat(plan(2022, companies(3), 2, 5, 8, 11)).containsExactly(B, C, A, B);
    }

    @Test
    void a_joiner_has_one_turn_and_stands_behind_all_others_then() {
        for (int year = 2010; year < 2022; year++) {
            turns.add(new Turn(year % 2 == 0 ? A : B, day(year, 3)));
        }
        var pool = List.of(company(A), company(B), since(C, day(2021, 12)));
        assertThat(plan(2022, pool, 2, 5, 8)).containsExactly(C, A, B);
        turns.add(new Turn(C, day(2022, 2)));
        assertThat(plan(2023, pool, 2, 5, 8)).containsExactly(A, B, C);
    }

    @Test
    void a_pause_leaves_one_turn_and_no_more() {
        turns.addAll(List.of(new Turn(A, day(2020, 2)), new Turn(B, day(2020, 5)), new Turn(C, day(2020, 8))));
        turns.addAll(List.of(new Turn(B, day(2021, 5)), new Turn(C, day(2021, 8)), new Turn(B, day(2022, 5)), new Turn(C, day(2022, 8))));
        assertThat(plan(2023, companies(3), 2, 5, 8)).containsExactly(A, B, C);
    }

    @Test
    void whoever_is_passed_over_is_named_with_the_reason() {
        var pool = List.of(absent(1, LocalDate.of(2022, 6, 30)), absent(2, null), new Candidate(3, START, true, null, EnumSet.of(Month.MARCH), 0, true),
                new Candidate(4, START, true, null, Set.of(), 20, true), new Candidate(5, START, true, null, Set.of(), 40, false),
                new Candidate(6, START, false, null, Set.of(), 0, true), company(7), company(8));
        var open = new OpenMeeting(9, 1, day(2022, 3), 30, true);
        declined.add(new Declined(7, 9, day(2022, 3)));
        var proposal = Rotation.after(turns, declined).propose(open, pool);
        assertThat(proposal.member()).isEqualTo(8);
        assertThat(proposal.passedOver()).extracting(PassedOver::member, PassedOver::obstacle).containsExactly(tuple(1L, Obstacle.PAUSED), tuple(2L, Obstacle.OUT), tuple(3L, Obstacle.MONTH),
                tuple(4L, Obstacle.SEATS), tuple(5L, Obstacle.STEPS), tuple(6L, Obstacle.LEFT), tuple(7L, Obstacle.DECLINED));
        assertThat(proposal.passedOver().get(0).day()).isEqualTo(LocalDate.of(2022, 6, 30));
        assertThat(proposal.passedOver().get(3).number()).isEqualTo(20);
    }

    @Test
    void nobody_is_proposed_when_nobody_can_and_all_reasons_are_told() {
        var proposal = propose(day(2022, 3), List.of(absent(1, null), absent(2, day(2023, 1))));
        assertThat(proposal.member()).isZero();
        assertThat(proposal.passedOver()).hasSize(2);
    }

    @Test
    void a_pause_is_over_on_the_day_after_its_last_one() {
        var pool = List.of(absent(A, day(2022, 3)));
        assertThat(propose(day(2022, 3), pool).member()).isZero();
        assertThat(propose(day(2022, 3).plusDays(1), pool).member()).isEqualTo(A);
    }

    @Test
    void who_says_no_keeps_its_turn_for_the_next_meeting() {
        declined.add(new Declined(A, meeting(day(2022, 2)).id(), day(2022, 2)));
        assertThat(plan(2022, companies(3), 2, 5, 8)).containsExactly(B, A, C);
    }

    @Test
    void the_second_no_of_a_round_lets_the_turn_pass() {
        turns.addAll(List.of(new Turn(B, day(2021, 2)), new Turn(C, day(2021, 5))));
        declined.add(new Declined(A, 10, day(2021, 2)));
        declined.add(new Declined(A, 11, day(2021, 5)));
        var proposal = propose(day(2022, 2), companies(3));
        assertThat(proposal.member()).isEqualTo(B);
        assertThat(proposal.passedOver()).containsExactly(new PassedOver(A, Obstacle.TURN_PASSED, null, 2));
        assertThat(plan(2022, companies(3), 2, 5, 8)).containsExactly(B, C, A);
    }

    @Test
    void two_noes_to_one_meeting_count_once() {
        var first = meeting(day(2022, 2));
        declined.add(new Declined(A, first.id(), first.day()));
        declined.add(new Declined(A, first.id(), first.day()));
        assertThat(plan(2022, companies(3), 2, 5)).containsExactly(B, A);
    }

    @Test
    void a_swap_keeps_both_places_in_the_order() {
        turns.addAll(List.of(new Turn(A, day(2021, 8), day(2021, 2)), new Turn(B, day(2021, 2), day(2021, 8)), new Turn(C, day(2021, 5))));
        assertThat(plan(2022, companies(3), 2, 5, 8)).containsExactly(A, C, B);
    }

    @Test
    void nobody_hosts_twice_in_a_year_while_another_one_can() {
        turns.addAll(List.of(new Turn(A, day(2022, 11), day(2020, 1)), new Turn(B, day(2021, 11))));
        var proposal = propose(day(2022, 3), companies(2));
        assertThat(proposal.member()).isEqualTo(B);
        assertThat(proposal.passedOver()).containsExactly(new PassedOver(A, Obstacle.THIS_YEAR, day(2022, 11), 0));
        assertThat(proposal.again()).isFalse();
    }

    @Test
    void a_pool_that_is_too_small_lets_somebody_host_again() {
        turns.addAll(List.of(new Turn(A, day(2022, 2)), new Turn(B, day(2022, 5))));
        var proposal = propose(day(2022, 9), companies(2));
        assertThat(proposal.member()).isEqualTo(A);
        assertThat(proposal.again()).isTrue();
    }

    @Test
    void several_series_share_the_load() {
        var pools = Map.of(1L, List.of(company(A), company(B)), 2L, List.of(company(A), company(C)));
        var meetings = List.of(new OpenMeeting(10, 1, day(2022, 2), 0, false), new OpenMeeting(11, 2, day(2022, 3), 0, false), new OpenMeeting(12, 1, day(2022, 5), 0, false));
        assertThat(Rotation.after(turns, declined).plan(meetings, pools::get)).extracting(proposal -> proposal.member()).containsExactly(A, C, B);
    }

    @Test
    void the_gap_is_told_for_each_year_in_which_a_company_could_be_asked() {
        var fairness = Fairness.of(List.of(new Share(4, 1461), new Share(2, 1461), new Share(0, 100)));
        assertThat(fairness.companies()).isEqualTo(2);
        assertThat(fairness.known()).isTrue();
        assertThat(fairness.gap()).isEqualTo(0.5);
        assertThat(Fairness.of(List.of(new Share(4, 1461))).known()).isFalse();
        assertThat(Fairness.of(List.of()).gap()).isZero();
    }
}
