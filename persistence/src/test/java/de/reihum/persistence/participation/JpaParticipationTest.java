package de.reihum.persistence.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.members.Member.Participation;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFixtures;
import de.reihum.members.membership.ChangeMembership;
import de.reihum.members.membership.MembershipService;
import de.reihum.members.membership.Step;
import de.reihum.members.sources.Evidence.Line;
import de.reihum.participation.Census;
import de.reihum.participation.Decision;
import de.reihum.participation.Findings;
import de.reihum.participation.RuleSet;
import de.reihum.participation.Spell;
import de.reihum.participation.Spells;
import de.reihum.participation.rules.Finding;
import de.reihum.participation.rules.Judgement;
import de.reihum.participation.rules.Rules;
import de.reihum.persistence.World;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.persistence.members.membership.JpaMemberships;
import de.reihum.polls.OutboxInMemory;
import de.reihum.shared.ProductClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JpaParticipationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final List<Finding> FINDINGS = List.of(new Finding(Line.GIVING, Finding.Result.MISSED, 0, 1, LocalDate.of(2025, 1, 10)),
            new Finding(Line.CONTACT, Finding.Result.MET, 3, 2, TODAY), new Finding(Line.PRESENCE, Finding.Result.UNJUDGED, 0, 0, null));

    private final World world = World.running();
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaCensus census = new JpaCensus(world.database(), world.clock());
    private final JpaSpells spells = new JpaSpells(world.database());
    private final JpaDecisions decisions = new JpaDecisions(world.database());
    private final JpaRuleSets rules = new JpaRuleSets(world.database());
    private final int network = world.network();
    private final long brewery = member("Brauerei", "2021-10");

    private long member(String name, String joined) {
        long id = world.ids().next();
        world.in(network, () -> members.add(new Member(id, new MemberData(name, Member.Kind.SME, Member.Status.ACTIVE, "48", "Handwerk", "", "", "", "", joined, null, ""), MemberFixtures.NOW)));
        return id;
    }

    private void begin(LocalDate day) {
        world.in(network, () -> spells.add(new Spell(world.ids().next(), census.member(brewery).orElseThrow(),
                new Judgement(Participation.PASSIVE, Judgement.Cause.LINES, null, 1, FINDINGS), 4, day)));
    }

    @Test
    void a_mark_reaches_the_lists_and_keeps_the_version() {
        long version = world.in(network, () -> members.find(brewery).orElseThrow().version());
        world.in(network, () -> census.write(Participation.ACTIVE, List.of(brewery)));
        assertThat(world.in(network, census::all)).singleElement().satisfies(entry -> {
            assertThat(entry.participation()).isEqualTo(Participation.ACTIVE);
            assertThat(entry.since()).isEqualTo(LocalDate.of(2021, 10, 1));
        });
        assertThat(world.in(network, () -> members.find(brewery).orElseThrow().version()).longValue()).isEqualTo(version);
        world.in(network, () -> census.write(null, List.of(brewery)));
        assertThat(world.in(network, census::all)).extracting(Census.Entry::participation).containsOnlyNulls();
    }

    @Test
    void whoever_comes_back_is_a_member_since_then() {
        var memberships = new MembershipService(members, new JpaMemberships(world.database()), new OutboxInMemory(), world.ids(), world.clock());
        var today = LocalDate.ofInstant(world.clock().instant(), ProductClock.ZONE);
        for (var step : List.of(Step.LEAVE, Step.REJOIN)) {
            long version = world.in(network, () -> members.find(brewery).orElseThrow().version());
            world.in(network, () -> memberships.change(ChangeMembership.of(brewery, version, step, step == Step.LEAVE ? today.minusDays(40) : today.minusDays(9))));
        }
        assertThat(world.in(network, census::all)).singleElement().extracting(Census.Entry::since).isEqualTo(today.minusDays(9));
    }

    @Test
    void a_status_keeps_its_reasons() {
        begin(TODAY);
        assertThat(world.in(network, () -> spells.past())).containsExactly(new Spells.Past(brewery, Member.Kind.SME, Participation.PASSIVE, TODAY, null));
        assertThat(world.in(network, () -> spells.open(brewery).orElseThrow().participation())).isEqualTo(Participation.PASSIVE);
        assertThat(new FindingsConverter().convertToEntityAttribute(new FindingsConverter().convertToDatabaseColumn(new Findings(FINDINGS))).all()).isEqualTo(FINDINGS);
        assertThat(world.in(network, () -> spells.open())).hasSize(1);
    }

    @Test
    void two_judgements_at_once_cannot_both_begin_a_status() {
        begin(TODAY);
        assertThatThrownBy(() -> begin(TODAY)).hasStackTraceContaining("participation_spell_member");
    }

    @Test
    void decisions_that_are_over_hold_no_more() {
        world.in(network, () -> decisions.add(new Decision(world.ids().next(), census.member(brewery).orElseThrow(), Participation.ACTIVE, "Baut mit auf", TODAY.plusDays(5), "Anna", TODAY)));
        assertThat(world.in(network, () -> decisions.holding(TODAY.plusDays(5)))).hasSize(1);
        assertThat(world.in(network, () -> decisions.holding(TODAY.plusDays(6)))).isEmpty();
        assertThat(world.in(network, () -> decisions.of(brewery))).hasSize(1);
    }

    /** A list may bring in a member and say in the same breath that it is passive. */
    @Test
    void a_member_that_was_just_added_can_be_decided_about() {
        long id = world.ids().next();
        world.in(network, () -> {
            members.add(new Member(id, MemberData.of("Neu", Member.Kind.SME), MemberFixtures.NOW));
            decisions.add(new Decision(world.ids().next(), census.member(id).orElseThrow(), Participation.PASSIVE, "Liste", TODAY.plusDays(5), "Anna", TODAY));
        });
        assertThat(world.in(network, () -> decisions.of(id))).hasSize(1);
    }

    @Test
    void the_newest_rules_hold() {
        assertThat(world.in(network, rules::newest)).isEmpty();
        world.in(network, () -> rules.add(new RuleSet(world.ids().next(), 1, Rules.DEFAULT, MemberFixtures.NOW)));
        world.in(network, () -> rules.add(new RuleSet(world.ids().next(), 2, new Rules(2, 3, 60, 3, 0), MemberFixtures.NOW)));
        assertThat(world.in(network, () -> rules.newest().orElseThrow().auditName())).isEqualTo("2");
    }
}
