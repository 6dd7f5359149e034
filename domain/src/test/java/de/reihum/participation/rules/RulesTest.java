package de.reihum.participation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.members.Member;
import de.reihum.members.sources.Evidence;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

    private static Evidence on(Evidence.Kind kind, LocalDate day) {
        return new Evidence(1, kind, day, "test", 1);
    }

    private static List<Evidence> times(int number, Evidence.Kind kind) {
        return IntStream.range(0, number).mapToObj(i -> on(kind, LAST_DAY.minusDays(i))).toList();
    }

    @SafeVarargs
    private static List<Evidence> all(List<Evidence>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private static Judgement judge(Member.Status status, LocalDate since, Case.Decided decided, Rules rules, List<Evidence> evidence) {
        return Judgement.of(new Case(1, status, false, since, decided), evidence, rules, TODAY);
    }

    private static Judgement judge(List<Evidence> evidence) {
        return judge(Member.Status.ACTIVE, null, null, Rules.DEFAULT, evidence);
    }

    private static int rank(Member.Participation participation) {
        return participation == Member.Participation.ACTIVE ? 1 : 0;
    }

    @Test
    void the_year_is_twelve_months_that_are_over() {
        assertThat(CompletedYear.before(TODAY)).isEqualTo(new CompletedYear(LocalDate.of(2025, 11, 1), LAST_DAY));
        assertThat(CompletedYear.before(LocalDate.of(2026, 11, 1))).isEqualTo(CompletedYear.before(TODAY));
        assertThat(CompletedYear.before(LocalDate.of(2026, 3, 31)).until()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void whoever_gave_nothing_and_met_nobody_only_receives() {
        var judgement = judge(List.of());
        assertThat(judgement.participation()).isEqualTo(Member.Participation.PASSIVE);
        assertThat(judgement.findings()).extracting(Finding::result).containsExactly(Finding.Result.MISSED, Finding.Result.MISSED, Finding.Result.UNJUDGED);
    }

    @Test
    void without_meetings_presence_is_not_judged_and_one_line_of_the_two_is_enough() {
        var judgement = judge(times(1, Evidence.Kind.TALK));
        assertThat(judgement.wanted()).isEqualTo(1);
        assertThat(judgement.participation()).isEqualTo(Member.Participation.ACTIVE);
        assertThat(judge(times(1, Evidence.Kind.MET_MEMBER)).participation()).as("one contact is still \"as a rule none\"").isEqualTo(Member.Participation.PASSIVE);
        assertThat(judge(times(2, Evidence.Kind.MET_MEMBER)).participation()).isEqualTo(Member.Participation.ACTIVE);
    }

    @Test
    void with_meetings_two_of_three_lines_are_wanted() {
        var away = times(3, Evidence.Kind.MISSED);
        assertThat(judge(all(times(1, Evidence.Kind.TALK), times(1, Evidence.Kind.CAME), away)).participation()).as("1 of 4").isEqualTo(Member.Participation.PASSIVE);
        assertThat(judge(all(times(1, Evidence.Kind.TALK), times(3, Evidence.Kind.CAME), away)).participation()).as("3 of 6").isEqualTo(Member.Participation.ACTIVE);
        assertThat(judge(all(times(1, Evidence.Kind.TALK), times(2, Evidence.Kind.STARTED_CONTACT), away)).participation()).isEqualTo(Member.Participation.ACTIVE);
    }

    @Test
    void a_finding_says_how_much_how_much_was_wanted_and_when_there_was_something_last() {
        var findings = judge(all(List.of(on(Evidence.Kind.HOSTING, LocalDate.of(2025, 3, 12)), on(Evidence.Kind.TALK, TODAY)), times(1, Evidence.Kind.CAME), times(3, Evidence.Kind.MISSED))).findings();
        assertThat(findings).containsExactly(
                new Finding(Evidence.Line.GIVING, Finding.Result.MISSED, 0, 1, LocalDate.of(2025, 3, 12)),
                new Finding(Evidence.Line.CONTACT, Finding.Result.MISSED, 0, 2, null),
                new Finding(Evidence.Line.PRESENCE, Finding.Result.MISSED, 1, 4, LAST_DAY));
    }

    @Test
    void who_joined_less_than_six_months_ago_is_new_and_knows_until_when() {
        var judgement = judge(Member.Status.ACTIVE, LocalDate.of(2026, 6, 1), null, Rules.DEFAULT, List.of());
        assertThat(judgement.participation()).isEqualTo(Member.Participation.NEW);
        assertThat(judgement.until()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(judge(Member.Status.ACTIVE, LocalDate.of(2026, 5, 22), null, Rules.DEFAULT, List.of()).participation()).isEqualTo(Member.Participation.PASSIVE);
    }

    @Test
    void a_pause_goes_before_everything_and_who_is_no_member_has_no_status() {
        var decided = new Case.Decided(Member.Participation.ACTIVE, TODAY);
        assertThat(judge(Member.Status.PAUSED, TODAY, decided, Rules.DEFAULT, List.of()).participation()).isEqualTo(Member.Participation.PAUSED);
        assertThat(Stream.of(Member.Status.PROSPECT, Member.Status.APPLIED, Member.Status.LEFT).map(status -> judge(status, TODAY, decided, Rules.DEFAULT, times(5, Evidence.Kind.TALK)).participation()))
                .containsOnlyNulls();
        assertThat(Judgement.of(new Case(1, Member.Status.ACTIVE, true, null, null), List.of(), Rules.DEFAULT, TODAY).cause()).isEqualTo(Judgement.Cause.NO_MEMBER);
    }

    @Test
    void a_decision_holds_until_its_last_day_and_then_the_evidence_speaks_again() {
        var today = judge(Member.Status.ACTIVE, null, new Case.Decided(Member.Participation.ACTIVE, TODAY), Rules.DEFAULT, List.of());
        assertThat(today.participation()).isEqualTo(Member.Participation.ACTIVE);
        assertThat(today.cause()).isEqualTo(Judgement.Cause.DECIDED);
        assertThat(judge(Member.Status.ACTIVE, null, new Case.Decided(Member.Participation.ACTIVE, TODAY.minusDays(1)), Rules.DEFAULT, List.of()).participation())
                .isEqualTo(Member.Participation.PASSIVE);
    }

    @Test
    void rules_outside_their_range_are_refused_by_name() {
        assertThatThrownBy(() -> new Rules(0, 51, 0, 4, 25)).isInstanceOfSatisfying(InvalidValue.class,
                refused -> assertThat(refused.reasons()).extracting(Reason::field).containsExactly("giving", "contacts", "presence", "lines", "newMonths"));
    }

    @Property
    void more_evidence_never_makes_anybody_less_active(@ForAll("evidence") List<Evidence> before, @ForAll("signs") Evidence more, @ForAll("rules") Rules rules) {
        var after = new ArrayList<>(before);
        after.add(more);
        assertThat(rank(judge(Member.Status.ACTIVE, null, null, rules, after).participation()))
                .isGreaterThanOrEqualTo(rank(judge(Member.Status.ACTIVE, null, null, rules, before).participation()));
    }

    @Property
    void the_same_evidence_in_any_order_leads_to_the_same(@ForAll("evidence") List<Evidence> evidence, @ForAll("rules") Rules rules, @ForAll long seed) {
        var mixed = new ArrayList<>(evidence);
        Collections.shuffle(mixed, new Random(seed));
        assertThat(judge(Member.Status.ACTIVE, null, null, rules, mixed)).isEqualTo(judge(Member.Status.ACTIVE, null, null, rules, evidence));
    }

    @Property
    void what_lies_outside_the_year_never_counts(@ForAll("evidence") List<Evidence> evidence, @ForAll("rules") Rules rules) {
        var year = CompletedYear.before(TODAY);
        var inside = evidence.stream().filter(one -> year.contains(one.on())).toList();
        var full = judge(Member.Status.ACTIVE, null, null, rules, evidence);
        var narrow = judge(Member.Status.ACTIVE, null, null, rules, inside);
        assertThat(full.participation()).isEqualTo(narrow.participation());
        assertThat(full.findings()).extracting(Finding::count).isEqualTo(narrow.findings().stream().map(Finding::count).toList());
    }

    @Property
    void meetings_that_did_not_happen_are_held_against_nobody(@ForAll("rules") Rules rules) {
        var givesAndMeets = all(times(20, Evidence.Kind.TALK), times(50, Evidence.Kind.MET_MEMBER));
        assertThat(judge(Member.Status.ACTIVE, null, null, rules, givesAndMeets).participation()).isEqualTo(Member.Participation.ACTIVE);
    }

    @Provide
    Arbitrary<List<Evidence>> evidence() {
        return anything(Evidence.Kind.values()).list().ofMaxSize(12);
    }

    /** Everything but an absence is a sign of taking part. */
    @Provide
    Arbitrary<Evidence> signs() {
        return anything(Stream.of(Evidence.Kind.values()).filter(kind -> kind != Evidence.Kind.MISSED).toArray(Evidence.Kind[]::new));
    }

    private static Arbitrary<Evidence> anything(Evidence.Kind... kinds) {
        return Combinators.combine(Arbitraries.of(kinds), Arbitraries.integers().between(-30, 800)).as((kind, ago) -> on(kind, TODAY.minusDays(ago)));
    }

    @Provide
    Arbitrary<Rules> rules() {
        return Combinators.combine(Arbitraries.integers().between(1, 4), Arbitraries.integers().between(1, 4), Arbitraries.integers().between(1, 100), Arbitraries.integers().between(1, 3))
                .as((giving, contacts, presence, lines) -> new Rules(giving, contacts, presence, lines, 6));
    }
}
