package de.reihum.participation.rules;

import static de.reihum.members.Member.Status.ACTIVE;
import static de.reihum.members.Member.Status.LEFT;
import static de.reihum.members.Member.Status.PAUSED;
import static de.reihum.members.Member.Status.PROSPECT;
import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.members.Member;
import de.reihum.participation.rules.Memberships.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MembershipsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static Stretch entered(Member.Status status, int daysAgo) {
        return new Stretch(1, status, TODAY.minusDays(daysAgo), false);
    }

    private static Map<Long, LocalDate> begins(Stretch... stretches) {
        return Memberships.begins(List.of(stretches), TODAY);
    }

    @Test
    void whoever_comes_back_begins_anew() {
        assertThat(begins(new Stretch(1, ACTIVE, TODAY.minusDays(4000), true), entered(LEFT, 900), entered(ACTIVE, 30))).containsExactly(Map.entry(1L, TODAY.minusDays(30)));
    }

    @Test
    void a_pause_is_no_break() {
        assertThat(begins(entered(PROSPECT, 500), entered(ACTIVE, 400), entered(PAUSED, 200), entered(ACTIVE, 30))).containsExactly(Map.entry(1L, TODAY.minusDays(400)));
    }

    @Test
    void what_was_found_says_nothing_about_its_first_day() {
        assertThat(begins(new Stretch(1, ACTIVE, TODAY.minusDays(4000), true), entered(PAUSED, 90), entered(ACTIVE, 30))).isEmpty();
    }

    @Test
    void what_is_still_to_come_and_whoever_has_left_do_not_count() {
        assertThat(begins(entered(ACTIVE, 400), entered(LEFT, 20))).isEmpty();
        assertThat(begins(entered(ACTIVE, -5))).isEmpty();
    }
}
