package de.reihum.accounts.support;

import static de.reihum.accounts.AccountFixtures.HARZ;
import static de.reihum.accounts.AccountFixtures.NECKAR;
import static de.reihum.accounts.AccountFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.AccountFixtures;
import de.reihum.accounts.Role;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SupportServiceTest {

    private final AccountFixtures people = new AccountFixtures();
    private final SupportService service = new SupportService(people.grants, people.tenant, people.actor, people.ids, Clock.fixed(NOON, ZoneOffset.UTC));

    @BeforeEach
    void as_an_administrator_on_the_neckar() {
        people.signIn(people.person("anna", Role.TENANT_ADMIN), NECKAR);
    }

    @Test
    void a_grant_says_who_gave_it_why_and_until_when() {
        service.grant(new GrantSupport(3, " Die Liste kommt nicht an ", false));
        assertThat(service.grants()).singleElement().satisfies(row -> {
            assertThat(row.grantedBy()).isEqualTo("anna Weber");
            assertThat(row.reason()).isEqualTo("Die Liste kommt nicht an");
            assertThat(row.endsAt()).isEqualTo(NOON.plus(Duration.ofDays(3)));
            assertThat(row.active()).isTrue();
        });
    }

    @Test
    void it_lasts_seven_days_at_most_and_has_a_reason() {
        assertThatThrownBy(() -> service.grant(new GrantSupport(8, "Hilfe", false))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> service.grant(new GrantSupport(0, "Hilfe", false))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> service.grant(new GrantSupport(7, " ", false))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void there_is_one_at_a_time() {
        service.grant(new GrantSupport(1, "Hilfe", false));
        assertThatThrownBy(() -> service.grant(new GrantSupport(1, "Noch mehr Hilfe", true))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void it_is_ended_at_once_and_once_only() {
        long id = service.grant(new GrantSupport(7, "Hilfe", true));
        service.end(id);
        assertThat(service.grants()).singleElement().satisfies(row -> {
            assertThat(row.active()).isFalse();
            assertThat(row.over()).isEqualTo(NOON);
            assertThat(row.endedBy()).isEqualTo("anna Weber");
        });
        assertThatThrownBy(() -> service.end(id)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void another_networks_grant_is_neither_seen_nor_ended() {
        var foreign = new SupportGrant(people.ids.next(), HARZ, new GrantSupport(1, "Hilfe", false), "Hanna", NOON);
        people.grants.add(foreign);
        assertThat(service.grants()).isEmpty();
        assertThatThrownBy(() -> service.end(foreign.id())).isInstanceOf(NotFound.class);
    }
}
