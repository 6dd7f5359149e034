package de.reihum.persistence.team;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.accounts.AccountFixtures;
import de.reihum.persistence.World;
import de.reihum.team.handover.HandOver;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JpaHandOversTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final World world = World.running();
    private final JpaHandOvers handOvers = new JpaHandOvers(world.database());
    private final int network = world.network();
    private final AccountFixtures people = new AccountFixtures();

    private long begin(LocalDate lastDay) {
        long id = world.ids().next();
        world.in(network, () -> handOvers.add(new HandOver(id, people.person("anna"), people.person("bea"), lastDay, TODAY)));
        return id;
    }

    @Test
    void what_was_settled_and_where_things_are_is_kept() {
        long id = begin(TODAY);
        world.in(network, () -> {
            handOvers.find(id).orElseThrow().settle("keys", true);
            handOvers.find(id).orElseThrow().describe("Im Schrank");
        });
        assertThat(world.in(network, () -> handOvers.find(id).orElseThrow().settled())).containsExactly("keys");
        assertThat(world.in(network, () -> handOvers.find(id).orElseThrow().notes())).isEqualTo("Im Schrank");
    }

    @Test
    void the_latest_last_day_comes_first_and_one_that_was_cancelled_is_gone() {
        long early = begin(TODAY);
        long late = begin(TODAY.plusDays(3));
        assertThat(world.in(network, () -> handOvers.all().stream().map(HandOver::id).toList())).containsExactly(late, early);
        world.in(network, () -> handOvers.remove(handOvers.find(late).orElseThrow()));
        assertThat(world.in(network, () -> handOvers.all().stream().map(HandOver::id).toList())).containsExactly(early);
    }
}
