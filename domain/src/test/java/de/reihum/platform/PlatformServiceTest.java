package de.reihum.platform;

import static de.reihum.accounts.AccountFixtures.NECKAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.AccountFixtures;
import de.reihum.accounts.FormOfAddress;
import de.reihum.accounts.PersonName;
import de.reihum.accounts.Role;
import de.reihum.jobs.OutboxInMemory;
import de.reihum.profile.Freshness;
import de.reihum.settings.ChangeSettings;
import de.reihum.settings.PlatformSettingsService;
import de.reihum.settings.Setting;
import de.reihum.settings.SettingsFixtures;
import de.reihum.shared.Conflict;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.NotFound;
import de.reihum.team.Invitations;
import de.reihum.team.Team;
import de.reihum.tenancy.Network;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformServiceTest {

    private final AccountFixtures people = new AccountFixtures();
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final Clock clock = Clock.fixed(AccountFixtures.NOON, ZoneOffset.UTC);
    private final Invitations invitations = new Invitations(people.accounts, new Team(people.assignments, people.ids, clock), outbox, people.ids, clock);
    private final SettingsFixtures world = new SettingsFixtures();
    private final PlatformSettingsService settings = new PlatformSettingsService(world.platform, people.networks, world.faces(), people.ids);
    private final PlatformService service = new PlatformService(people.networks, people.assignments, invitations, settings, clock);

    @Test
    void a_new_network_has_an_administrator_who_is_invited() {
        int number = service.open(new OpenNetwork(" Netzwerk Weser ", "de", new EmailAddress("ina@example.org"), new PersonName(FormOfAddress.NONE, "Ina", "Neu")));
        assertThat(people.networks.find(number)).hasValueSatisfying(network -> assertThat(network.name()).isEqualTo("Netzwerk Weser"));
        var ina = people.accounts.find(new EmailAddress("ina@example.org")).orElseThrow();
        assertThat(people.assignments.roles(ina.id(), number)).containsExactly(Role.TENANT_ADMIN);
        assertThat(outbox.effects()).extracting("argument").containsExactly(Integer.toString(number));
    }

    @Test
    void a_new_network_follows_the_umbrella_offices_defaults() {
        settings.change(new ChangeSettings(Map.of(Setting.LANGUAGE, "en", Setting.SECOND_FACTOR, "YES"), Map.of()));
        int german = service.open(new OpenNetwork("Netzwerk Weser", "de", new EmailAddress("ina@example.org"), new PersonName(FormOfAddress.NONE, "Ina", "Neu")));
        int english = service.open(new OpenNetwork("Netzwerk Thames", "en", new EmailAddress("ian@example.org"), new PersonName(FormOfAddress.NONE, "Ian", "New")));
        assertThat(people.networks.find(german)).hasValueSatisfying(network -> assertThat(network.language()).isEqualTo("de"));
        assertThat(people.networks.find(english)).hasValueSatisfying(network -> assertThat(network.rules().ownLanguage()).as("follows").isEmpty());
        assertThat(people.networks.find(english)).hasValueSatisfying(network -> assertThat(network.secondFactorRequired()).isTrue());
    }

    @Test
    void a_network_rests_and_goes_on() {
        service.suspend(NECKAR);
        assertThat(people.networks.find(NECKAR).orElseThrow().open()).isFalse();
        service.resume(NECKAR);
        assertThat(people.networks.find(NECKAR).orElseThrow().open()).isTrue();
    }

    @Test
    void what_rests_already_cannot_be_suspended_again() {
        service.suspend(NECKAR);
        assertThatThrownBy(() -> service.suspend(NECKAR)).isInstanceOf(Conflict.class);
    }

    @Test
    void the_list_tells_whether_a_profile_is_looked_after_and_nothing_of_it() {
        people.networks.find(NECKAR).orElseThrow().profileConfirmed(AccountFixtures.NOON.minus(Duration.ofDays(250)));
        assertThat(service.networks()).extracting(NetworkRow::profile).containsExactlyInAnyOrder(Freshness.STALE, Freshness.NEVER);
    }

    @Test
    void an_unknown_network_is_not_found() {
        assertThatThrownBy(() -> service.suspend(99)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_list_counts_people_and_not_roles() {
        people.person("anna", Role.TREASURER, Role.PRESS);
        assertThat(service.networks()).filteredOn(row -> row.number() == NECKAR).singleElement().satisfies(row -> {
            assertThat(row.people()).isEqualTo(1);
            assertThat(row.state()).isEqualTo(Network.State.ACTIVE);
        });
    }
}
