package de.reihum.accounts;

import static de.reihum.accounts.AccountFixtures.HARZ;
import static de.reihum.accounts.AccountFixtures.NECKAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.Conflict;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AccountServiceTest {

    private final AccountFixtures fixtures = new AccountFixtures();
    private final AccountService service = new AccountService(fixtures.accounts, new Places(fixtures.assignments, fixtures.networks, fixtures.grants, Clock.fixed(AccountFixtures.NOON, ZoneOffset.UTC)), fixtures.networks, fixtures.actor, fixtures.tenant,
            new Reflection());

    @Test
    void the_frame_learns_who_is_there_and_where() {
        var anna = fixtures.person("anna", Role.READER, Role.TREASURER);
        fixtures.assign(anna, HARZ, Role.TENANT_ADMIN);
        fixtures.signIn(anna, NECKAR);
        var me = service.me();
        assertThat(me.displayName()).isEqualTo("anna Weber");
        assertThat(me.networkName()).isEqualTo("Fachkräftenetzwerk Neckar");
        assertThat(me.networks()).extracting(Me.Place::name).containsExactly("Fachkräfte im Harz", "Fachkräftenetzwerk Neckar");
        assertThat(me.may(Permission.EXCHANGE_EXPORT)).isTrue();
        assertThat(me.may(Permission.TEAM_MANAGE)).as("she administers the other network only").isFalse();
    }

    @Test
    void a_network_that_rests_is_no_place_to_go() {
        var anna = fixtures.person("anna", Role.READER);
        fixtures.assign(anna, HARZ, Role.READER);
        fixtures.networks.find(HARZ).orElseThrow().suspend();
        fixtures.signIn(anna, NECKAR);
        assertThat(service.me().networks()).extracting(Me.Place::network).containsExactly(NECKAR);
    }

    @Test
    void somebody_who_saw_an_older_version_of_herself_is_refused() {
        var anna = fixtures.person("anna", Role.READER);
        fixtures.signIn(anna, NECKAR);
        var seen = service.details();
        assertThatThrownBy(() -> service.describe(new AccountService.DescribeMyself(seen.name(), "en", seen.version() + 1))).isInstanceOf(Conflict.class);
        assertThat(anna.language()).isEqualTo("de");
    }

    @Test
    void logging_out_everywhere_changes_the_epoch() {
        var anna = fixtures.person("anna", Role.READER);
        fixtures.signIn(anna, NECKAR);
        int before = anna.epoch();
        assertThat(service.logOutEverywhere()).isGreaterThan(before);
    }
}
