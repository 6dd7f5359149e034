package de.reihum.touches.outreach;

import static de.reihum.members.Member.Participation.ACTIVE;
import static de.reihum.members.Member.Participation.PASSIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.members.membership.Origin;
import de.reihum.shared.InvalidValue;
import de.reihum.touches.Touch.Channel;
import de.reihum.touches.outreach.WayReport.ByChannel;
import de.reihum.touches.outreach.WayReport.ByOpener;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class WayReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** 1 and 2 joined lately, 3 is still interested, 4 was a member before anybody wrote it down. */
    private final WaysIn ways = new WaysIn() {
        @Override
        public List<Stretch> stretches() {
            return List.of(new Stretch(1, Member.Status.ACTIVE, TODAY.minusDays(30), false), new Stretch(2, Member.Status.ACTIVE, TODAY.minusDays(60), false),
                    new Stretch(4, Member.Status.ACTIVE, TODAY.minusDays(3000), true), new Stretch(4, Member.Status.ACTIVE, TODAY.minusDays(20), false));
        }

        @Override
        public List<Long> interested() {
            return List.of(3L);
        }

        @Override
        public List<Approach> approaches(LocalDate from, LocalDate until) {
            return List.of(new Approach(1, Channel.CALL, TODAY.minusDays(40)), new Approach(1, Channel.VISIT, TODAY.minusDays(10)), new Approach(3, Channel.CALL, TODAY.minusDays(5)),
                    new Approach(2, Channel.VISIT, TODAY.minusDays(60)), new Approach(4, Channel.CALL, TODAY.minusDays(40)),
                    new Approach(5, Channel.LETTER, TODAY.minusDays(120)), new Approach(5, Channel.CALL, TODAY.minusDays(20)), new Approach(6, Channel.LETTER, TODAY.minusDays(120)));
        }

        /** 5 woke up, 6 did not, 7 was called active by the coordination, 8 was never passive, 9 woke up of itself. */
        @Override
        public List<Mood> moods(LocalDate from, LocalDate until) {
            return List.of(new Mood(5, PASSIVE, false, TODAY.minusDays(500)), new Mood(6, PASSIVE, true, TODAY.minusDays(500)), new Mood(8, ACTIVE, true, TODAY.minusDays(400)),
                    new Mood(7, PASSIVE, true, TODAY.minusDays(400)), new Mood(9, PASSIVE, true, TODAY.minusDays(300)), new Mood(5, ACTIVE, true, TODAY.minusDays(100)),
                    new Mood(7, ACTIVE, false, TODAY.minusDays(90)), new Mood(9, ACTIVE, true, TODAY.minusDays(50)));
        }

        @Override
        public List<Opening> openings() {
            return List.of(new Opening(1, Origin.Opener.MEMBER, "Brauerei"), new Opening(3, Origin.Opener.MEMBER, "Brauerei"), new Opening(5, Origin.Opener.MEMBER, "Brauerei"), new Opening(6, Origin.Opener.COORDINATION, ""));
        }
    };
    private final WayReport report = new WayReportService(ways, Clock.fixed(MemberFixtures.NOW, ZoneOffset.UTC)).report(12);

    @Test
    void whoever_was_interested_counts_and_whoever_was_a_member_before_does_not() {
        assertThat(report.joining().n()).isEqualTo(3);
        assertThat(report.joining().turned()).isEqualTo(2);
    }

    @Test
    void a_way_counts_when_it_came_before_the_joining() {
        assertThat(report.joining().channels()).containsExactly(new ByChannel(Channel.CALL, 2, 1), new ByChannel(Channel.VISIT, 1, 1));
    }

    @Test
    void door_openers_stand_with_their_names_and_the_rest_is_not_hidden() {
        assertThat(report.joining().openers()).containsExactly(new ByOpener(Origin.Opener.MEMBER, "Brauerei", 2, 1), new ByOpener(Origin.Opener.UNKNOWN, "", 1, 1));
    }

    @Test
    void whoever_was_passive_wakes_up_by_what_it_does_and_not_by_a_decision() {
        assertThat(report.waking().n()).isEqualTo(4);
        assertThat(report.waking().turned()).isEqualTo(2);
    }

    @Test
    void a_way_wakes_somebody_only_before_the_waking() {
        assertThat(report.waking().channels()).containsExactly(new ByChannel(Channel.LETTER, 2, 1));
    }

    @Test
    void door_openers_stand_beside_those_they_had_brought() {
        assertThat(report.waking().openers()).containsExactly(new ByOpener(Origin.Opener.UNKNOWN, "", 2, 1), new ByOpener(Origin.Opener.MEMBER, "Brauerei", 1, 1),
                new ByOpener(Origin.Opener.COORDINATION, "", 1, 0));
    }

    @Test
    void a_period_of_no_month_or_of_eleven_years_is_refused() {
        for (int months : new int[] {0, 121}) {
            assertThatThrownBy(() -> new WayReportService(ways, Clock.systemUTC()).report(months)).isInstanceOf(InvalidValue.class);
        }
    }
}
