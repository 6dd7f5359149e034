package de.reihum.persistence.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.persistence.World;
import de.reihum.profile.Confirmation;
import de.reihum.profile.Confirmed;
import de.reihum.profile.Profile;
import de.reihum.profile.ProfileFixtures;
import de.reihum.profile.answers.ProfileData;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JpaProfilesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30.000007Z");

    private final World world = World.running();
    private final JpaProfiles profiles = new JpaProfiles(world.database());
    private final int network = world.network();

    private void write(int year, ProfileData data) {
        world.in(network, () -> profiles.add(new Profile(world.ids().next(), year, data, NOW)));
    }

    @Test
    void every_answer_comes_back_as_it_was_given() {
        write(2026, ProfileFixtures.full());
        write(2025, ProfileData.of("Netzwerk"));
        assertThat(world.in(network, () -> profiles.of(2026).orElseThrow().data())).isEqualTo(ProfileFixtures.full());
        assertThat(world.in(network, () -> profiles.of(2025).orElseThrow().data())).isEqualTo(ProfileData.of("Netzwerk"));
        assertThat(world.in(network, () -> profiles.all().stream().map(Profile::year).toList())).containsExactly(2026, 2025);
    }

    @Test
    void confirmations_keep_their_moment_and_their_name() {
        for (int days = 0; days < 2; days++) {
            var at = NOW.plusSeconds(days * 86_400);
            world.in(network, () -> profiles.add(new Confirmation(world.ids().next(), 2026, "Anna Schäfer", at)));
        }
        assertThat(world.in(network, () -> profiles.confirmations().stream().map(Confirmation::confirmed).toList()))
                .containsExactly(new Confirmed(NOW.plusSeconds(86_400), "Anna Schäfer"), new Confirmed(NOW, "Anna Schäfer"));
    }

    @Test
    void a_year_has_one_version() {
        write(2026, ProfileFixtures.full());
        assertThatThrownBy(() -> write(2026, ProfileFixtures.full())).isInstanceOf(Exception.class);
    }

    @Test
    void another_network_has_its_own() {
        write(2026, ProfileFixtures.full());
        assertThat(world.in(world.network(), () -> profiles.all())).isEmpty();
    }
}
