package de.reihum.login;

import static de.reihum.accounts.AccountFixtures.HARZ;
import static de.reihum.accounts.AccountFixtures.NECKAR;
import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.accounts.Account;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Role;
import de.reihum.accounts.support.GrantSupport;
import de.reihum.accounts.support.SupportGrant;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StandingsTest {

    private final LoginFixtures fixtures = new LoginFixtures();

    @Test
    void several_roles_add_up() {
        var anna = fixtures.people.person("anna", Role.TREASURER, Role.PRESS);
        var standing = fixtures.standings.of(claim(anna, NECKAR)).orElseThrow();
        assertThat(standing.identity().kind()).isEqualTo(Actor.Kind.PERSON);
        assertThat(standing.identity().permissions()).contains(Permission.OWN_ACCOUNT, Permission.EXCHANGE_EXPORT, Permission.MEMBERS_READ).doesNotContain(Permission.MEMBERS_WRITE, Permission.PLATFORM_MANAGE);
    }

    @Test
    void a_withdrawn_role_ends_the_session() {
        var anna = fixtures.people.person("anna", Role.READER);
        fixtures.people.assignments.in(NECKAR).forEach(fixtures.people.assignments::remove);
        assertThat(fixtures.standings.of(claim(anna, NECKAR))).isEmpty();
    }

    @Test
    void nobody_enters_a_network_she_does_not_work_for() {
        assertThat(fixtures.standings.of(claim(fixtures.people.person("anna", Role.TENANT_ADMIN), HARZ))).isEmpty();
    }

    @Test
    void a_network_that_rests_lets_nobody_in() {
        var anna = fixtures.people.person("anna", Role.TENANT_ADMIN);
        fixtures.people.networks.find(NECKAR).orElseThrow().suspend();
        assertThat(fixtures.standings.of(claim(anna, NECKAR))).isEmpty();
    }

    @Test
    void a_closed_network_lets_nobody_in_but_its_administrators_take_its_data_along() {
        var anna = fixtures.people.person("anna", Role.TENANT_ADMIN);
        var paul = fixtures.people.person("paul", Role.COORDINATOR);
        fixtures.people.networks.find(NECKAR).orElseThrow().close();
        assertThat(fixtures.standings.of(claim(anna, NECKAR))).isEmpty();
        assertThat(fixtures.standings.of(claim(anna, 0)).orElseThrow().identity().permissions()).containsExactlyInAnyOrder(Permission.OWN_ACCOUNT, Permission.CLOSED_NETWORKS);
        assertThat(fixtures.standings.of(claim(paul, 0)).orElseThrow().identity().permissions()).containsExactly(Permission.OWN_ACCOUNT);
    }

    @Test
    void a_session_of_an_earlier_epoch_has_lost_its_right() {
        var anna = fixtures.people.person("anna", Role.READER);
        var before = claim(anna, NECKAR);
        anna.endSessions();
        assertThat(fixtures.standings.of(before)).isEmpty();
    }

    @Test
    void a_network_may_demand_a_second_factor() {
        var anna = fixtures.people.person("anna", Role.READER);
        fixtures.people.networks.find(NECKAR).orElseThrow().requireSecondFactor(true);
        assertThat(fixtures.standings.of(claim(anna, NECKAR))).isEmpty();
        assertThat(fixtures.standings.doors(claim(anna, 0))).extracting(Doorway::secondFactorMissing).containsExactly(true);
        assertThat(fixtures.standings.of(new Claim(anna.id(), anna.epoch(), NECKAR, true))).isPresent();
    }

    @Test
    void an_operator_has_no_network_and_sees_no_data() {
        var olga = fixtures.people.person("olga");
        olga.makeOperator();
        var standing = fixtures.standings.of(new Claim(olga.id(), olga.epoch(), 0, true)).orElseThrow();
        assertThat(standing.identity().kind()).isEqualTo(Actor.Kind.OPERATOR);
        assertThat(standing.identity().permissions()).containsExactlyInAnyOrder(Permission.PLATFORM_MANAGE, Permission.OWN_ACCOUNT);
    }

    @Test
    void an_operator_without_a_second_factor_operates_nothing() {
        var olga = fixtures.people.person("olga");
        olga.makeOperator();
        assertThat(fixtures.standings.of(claim(olga, 0)).orElseThrow().identity().permissions()).containsExactly(Permission.OWN_ACCOUNT);
    }

    @Test
    void a_demonstration_asks_for_no_second_factor() {
        var olga = fixtures.people.person("olga");
        olga.makeOperator();
        olga.markAsDemo();
        assertThat(fixtures.standings.of(claim(olga, 0)).orElseThrow().identity().permissions()).contains(Permission.PLATFORM_MANAGE);
    }

    @Test
    void an_operator_enters_a_network_that_let_her_in_and_does_what_it_allowed() {
        var olga = operator();
        assertThat(fixtures.standings.of(inNeckar(olga))).isEmpty();
        letIn(false);
        var standing = fixtures.standings.of(inNeckar(olga)).orElseThrow();
        assertThat(standing.network()).isEqualTo(NECKAR);
        assertThat(standing.identity().kind()).isEqualTo(Actor.Kind.OPERATOR);
        assertThat(standing.identity().grant()).isNotZero();
        assertThat(standing.identity().permissions()).contains(Permission.MEMBERS_READ, Permission.POLLS_READ)
                .doesNotContain(Permission.MEMBERS_WRITE, Permission.EXCHANGE_EXPORT, Permission.PRIVACY, Permission.NETWORK_SETTINGS, Permission.TEAM_MANAGE, Permission.PLATFORM_MANAGE, Permission.SUPPORT_GRANT);
        assertThat(fixtures.standings.doors(inNeckar(olga))).containsExactly(new Doorway(NECKAR, "Fachkräftenetzwerk Neckar", false, true));
        assertThat(fixtures.standings.of(new Claim(olga.id(), olga.epoch(), HARZ, true))).isEmpty();
    }

    @Test
    void with_writing_allowed_she_changes_and_takes_nothing_along() {
        var olga = operator();
        letIn(true);
        assertThat(fixtures.standings.of(inNeckar(olga)).orElseThrow().identity().permissions()).contains(Permission.MEMBERS_WRITE)
                .doesNotContain(Permission.EXCHANGE_EXPORT, Permission.PRIVACY, Permission.NETWORK_SETTINGS, Permission.TEAM_MANAGE);
    }

    @Test
    void the_end_of_a_grant_is_the_end_of_the_session_on_it() {
        var olga = operator();
        var grant = letIn(true);
        fixtures.wait(Duration.ofDays(2));
        assertThat(fixtures.standings.of(inNeckar(olga))).isPresent();
        grant.end("Anna", fixtures.clock.instant());
        assertThat(fixtures.standings.of(inNeckar(olga))).isEmpty();
        letIn(false);
        fixtures.wait(Duration.ofDays(3));
        assertThat(fixtures.standings.of(inNeckar(olga))).isEmpty();
    }

    @Test
    void a_grant_opens_nothing_for_others_and_nothing_without_a_second_factor() {
        var olga = operator();
        letIn(false);
        assertThat(fixtures.standings.of(claim(olga, NECKAR))).isEmpty();
        assertThat(fixtures.standings.doors(claim(olga, 0))).extracting(Doorway::secondFactorMissing).containsExactly(true);
        var paul = fixtures.people.person("paul");
        assertThat(fixtures.standings.of(new Claim(paul.id(), paul.epoch(), NECKAR, true))).isEmpty();
        assertThat(fixtures.standings.doors(new Claim(paul.id(), paul.epoch(), 0, true))).isEmpty();
    }

    private Account operator() {
        var olga = fixtures.people.person("olga");
        olga.makeOperator();
        return olga;
    }

    private SupportGrant letIn(boolean writing) {
        var grant = new SupportGrant(fixtures.people.ids.next(), NECKAR, new GrantSupport(3, "Liste prüfen", writing), "Anna", fixtures.clock.instant());
        fixtures.people.grants.add(grant);
        return grant;
    }

    private static Claim inNeckar(Account account) {
        return new Claim(account.id(), account.epoch(), NECKAR, true);
    }

    @Test
    void an_unknown_account_stands_nowhere() {
        assertThat(fixtures.standings.of(new Claim(42, 0, NECKAR, true))).isEmpty();
    }

    private static Claim claim(Account account, int network) {
        return new Claim(account.id(), account.epoch(), network, false);
    }
}
