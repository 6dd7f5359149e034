package de.reihum.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.reihum.jobs.Effect;
import de.reihum.members.Member.Participation;
import de.reihum.members.Member;
import de.reihum.members.membership.SaidPassive;
import de.reihum.members.sources.Evidence;
import de.reihum.participation.DecisionService.DecideParticipation;
import de.reihum.participation.RuleService.ChangeRules;
import de.reihum.participation.rules.Judgement;
import de.reihum.participation.rules.Rules;
import de.reihum.shared.Conflict;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import de.reihum.shared.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ParticipationTest {

    private final ParticipationWorld world = new ParticipationWorld();
    private final long brewery = world.sme("Brauerei");

    private SpellRow present() {
        return world.participation.of(brewery).present();
    }

    @Test
    void a_judgement_marks_every_member_and_a_second_one_changes_nothing() {
        long prospect = world.member("Optik", Member.Kind.SME, Member.Status.PROSPECT, "");
        assertThat(world.judgement.judge()).isEqualTo(1);
        assertThat(world.mark(brewery)).isEqualTo(Participation.PASSIVE);
        assertThat(world.mark(prospect)).isNull();
        assertThat(world.judgement.judge()).isZero();
        assertThat(world.participation.history(brewery)).hasSize(1);
        assertThat(world.participation.history(prospect)).isEmpty();
    }

    @Test
    void what_happens_this_month_counts_from_the_next_one_on() {
        world.saw(brewery, Evidence.Kind.TALK, world.today());
        world.judgement.judge();
        assertThat(present().participation()).isEqualTo(Participation.PASSIVE);
        world.move(LocalDate.of(2026, 4, 1));
        world.judgement.judge();
        assertThat(present().participation()).isEqualTo(Participation.ACTIVE);
        assertThat(present().from()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(world.participation.history(brewery)).extracting(SpellRow::ended).containsExactly(null, LocalDate.of(2026, 4, 1));
    }

    @Test
    void after_a_year_without_anything_it_falls_back() {
        world.saw(brewery, Evidence.Kind.TALK, LocalDate.of(2026, 2, 10));
        world.judgement.judge();
        assertThat(present().participation()).isEqualTo(Participation.ACTIVE);
        world.move(LocalDate.of(2027, 2, 28));
        world.judgement.judge();
        assertThat(present().participation()).isEqualTo(Participation.ACTIVE);
        world.move(LocalDate.of(2027, 3, 1));
        world.judgement.judge();
        assertThat(present().participation()).isEqualTo(Participation.PASSIVE);
        assertThat(present().latest().get(0).last()).isEqualTo(LocalDate.of(2026, 2, 10));
    }

    @Test
    void the_coordination_decides_otherwise_at_once_and_until_its_day() {
        world.judgement.judge();
        world.deciding.decide(new DecideParticipation(brewery, Participation.ACTIVE, "Baut gerade das Netzwerk mit auf", LocalDate.of(2026, 5, 31)));
        assertThat(world.mark(brewery)).isEqualTo(Participation.ACTIVE);
        assertThat(present().cause()).isEqualTo(Judgement.Cause.DECIDED);
        assertThat(world.participation.of(brewery).decision().by()).isEqualTo("Anna Blüm");
        world.move(LocalDate.of(2026, 5, 31));
        world.judgement.judge();
        assertThat(world.mark(brewery)).isEqualTo(Participation.ACTIVE);
        world.move(LocalDate.of(2026, 6, 1));
        world.judgement.judge();
        assertThat(world.mark(brewery)).isEqualTo(Participation.PASSIVE);
        assertThat(world.participation.of(brewery).decision()).isNull();
        assertThat(world.participation.decisions(brewery)).hasSize(1);
    }

    @Test
    void a_decision_is_taken_back_or_replaced() {
        var end = world.today().plusMonths(2);
        world.deciding.decide(new DecideParticipation(brewery, Participation.ACTIVE, "Anders", end));
        long second = world.deciding.decide(new DecideParticipation(brewery, Participation.PAUSED, "Umbau", end));
        assertThat(world.mark(brewery)).isEqualTo(Participation.PAUSED);
        assertThat(world.decisions.holding(world.today())).hasSize(1);
        assertThatThrownBy(() -> world.deciding.withdraw(second, 9)).isInstanceOf(Conflict.class);
        world.deciding.withdraw(second, 0);
        assertThat(world.mark(brewery)).isEqualTo(Participation.PASSIVE);
        assertThatThrownBy(() -> world.deciding.withdraw(second, 0)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_decision_needs_a_reason_and_an_end_and_nobody_decides_that_somebody_is_new() {
        assertThatThrownBy(() -> world.deciding.decide(new DecideParticipation(brewery, Participation.NEW, " ", world.today())))
                .isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.reasons()).extracting(Reason::field).containsExactly("participation", "reason", "until"));
        assertThatThrownBy(() -> world.deciding.decide(new DecideParticipation(12345, Participation.ACTIVE, "So", world.today().plusDays(9)))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_list_that_says_passive_is_believed_for_a_year() {
        world.saw(brewery, Evidence.Kind.TALK, LocalDate.of(2026, 2, 10));
        world.lists.said(new SaidPassive(brewery));
        world.lists.said(new SaidPassive(world.sme("Bäckerei")));
        assertThat(world.outbox.effects()).extracting(Effect::kind).containsExactly(Soon.EFFECT);
        world.judgement.judge();
        assertThat(world.mark(brewery)).isEqualTo(Participation.PASSIVE);
        assertThat(world.participation.of(brewery).decision().origin()).isEqualTo(Decision.Origin.LIST);
        assertThat(world.participation.of(brewery).decision().until()).isEqualTo(LocalDate.of(2027, 3, 2));
    }

    @Test
    void own_rules_get_a_number_and_everybody_is_judged_anew() {
        world.saw(brewery, Evidence.Kind.TALK, LocalDate.of(2026, 2, 10));
        world.judgement.judge();
        assertThat(present().ruleVersion()).isZero();
        world.rules.change(new ChangeRules(0, new Rules(2, 2, 50, 3, 6)));
        assertThatThrownBy(() -> world.rules.change(new ChangeRules(0, Rules.DEFAULT))).isInstanceOf(Conflict.class);
        assertThat(world.outbox.effects()).extracting(Effect::kind).contains("jobs.run");
        world.judgement.judge();
        assertThat(present().participation()).isEqualTo(Participation.PASSIVE);
        assertThat(present().ruleVersion()).isEqualTo(1);
        assertThat(world.participation.history(brewery)).as("a day has one status").hasSize(1);
    }

    @Test
    void every_night_puts_the_next_one_once() {
        world.judgement.watch();
        world.judgement.watch();
        assertThat(world.outbox.effects()).extracting(Effect::key).containsExactly("participation.night/2026-03-03");
        world.move(LocalDate.of(2026, 3, 9));
        world.judgement.night();
        world.judgement.night();
        assertThat(world.outbox.effects()).extracting(Effect::key).containsExactly("participation.night/2026-03-03", "participation.night/2026-03-10");
        assertThat(world.outbox.effects()).extracting(Effect::due).last().isEqualTo(Instant.parse("2026-03-10T01:17:00Z"));
    }

    @Test
    void the_evidence_behind_it_can_be_looked_at() {
        world.saw(brewery, Evidence.Kind.TALK, LocalDate.of(2025, 1, 10));
        world.saw(brewery, Evidence.Kind.HOSTING, LocalDate.of(2025, 8, 10));
        world.saw(brewery, Evidence.Kind.MET_MEMBER, world.today());
        assertThat(world.participation.evidence(brewery)).extracting(Evidence::kind).containsExactly(Evidence.Kind.MET_MEMBER, Evidence.Kind.HOSTING);
    }

    @Test
    void of_two_that_are_one_the_longer_past_stays() {
        world.judgement.judge();
        var early = world.today();
        world.move(early.plusMonths(3));
        long other = world.sme("Brauerei GmbH");
        world.judgement.judge();
        world.merge(brewery, other);
        assertThat(world.participation.history(brewery)).isEmpty();
        assertThat(world.participation.history(other)).extracting(SpellRow::from, SpellRow::ended)
                .containsExactlyInAnyOrder(tuple(early, early.plusMonths(3)), tuple(early.plusMonths(3), null));
    }

    @Test
    void of_two_that_are_one_the_decisions_stay_and_only_one_holds() {
        long other = world.sme("Brauerei GmbH");
        world.judgement.judge();
        var end = world.today().plusMonths(2);
        world.deciding.decide(new DecideParticipation(brewery, Participation.ACTIVE, "Anders", end));
        world.deciding.decide(new DecideParticipation(other, Participation.PAUSED, "Umbau", end));
        assertThat(world.merge(brewery, other)).isEqualTo(1);
        assertThat(world.participation.history(brewery)).isEmpty();
        assertThat(world.participation.decisions(other)).hasSize(2);
        assertThat(world.decisions.holding(world.today())).extracting(one -> one.row().reason()).containsExactly("Umbau");
    }
}
