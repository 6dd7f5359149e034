package de.reihum.exchange.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.exchange.judgement.Beside.Denied;
import de.reihum.members.business.Hosting.Willing;
import de.reihum.members.business.HostingData;
import de.reihum.members.business.Premises;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BesideTest {

    private static final long SHIFTS = 7;
    private final Beside hall = new Beside(new Premises(new HostingData(Willing.YES, 40, true, true, true, "Klingeln"), List.of()), Map.of(SHIFTS, "3 Schichten"), Map.of());
    private final Beside denial = new Beside(new Premises(new HostingData(Willing.NO, null, false, false, false, ""), List.of()), Map.of(SHIFTS, ""), Map.of(), EnumSet.allOf(Denied.class));

    @Test
    void a_list_that_shall_win_may_say_no_and_that_there_is_nothing() {
        assertThat(hall.with(denial, true)).isEqualTo(new Beside(new Premises(new HostingData(Willing.NO, 40, false, false, false, "Klingeln"), List.of()), Map.of(SHIFTS, ""), Map.of()));
        assertThat(hall.with(new Beside(Premises.UNKNOWN, Map.of(), Map.of(), Set.of(Denied.TOUR)), true).premises().hosting()).isEqualTo(new HostingData(Willing.YES, 40, true, true, false, "Klingeln"));
    }

    @Test
    void another_list_fills_gaps_only() {
        assertThat(hall.with(denial, false)).isEqualTo(hall);
        assertThat(Beside.UNSAID.with(denial, false)).isEqualTo(new Beside(new Premises(new HostingData(Willing.NO, null, false, false, false, ""), List.of()), Map.of(), Map.of()));
    }

    @Test
    void what_is_not_said_stays_whoever_wins() {
        assertThat(hall.with(Beside.UNSAID, true)).isEqualTo(hall);
    }

    @Test
    void what_was_emptied_can_come_back() {
        var emptied = hall.with(denial, true);
        assertThat(hall.before(emptied).own()).isEqualTo(Map.of(SHIFTS, "3 Schichten"));
        assertThat(emptied.with(denial, true)).isEqualTo(emptied);
    }
}
