package de.reihum.persistence.touches;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.members.Member;
import de.reihum.members.Member.Participation;
import de.reihum.members.MemberFixtures;
import de.reihum.participation.Spell;
import de.reihum.participation.rules.Judgement;
import de.reihum.persistence.World;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.persistence.participation.JpaSpells;
import de.reihum.shared.ProductClock;
import de.reihum.tasks.TaskService;
import de.reihum.touches.Touch;
import de.reihum.touches.TouchData;
import de.reihum.touches.TouchService;
import de.reihum.touches.outreach.WaysIn.Approach;
import de.reihum.touches.outreach.WaysIn.Mood;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JpaWaysInTest {

    private final World world = World.running();
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaSpells spells = new JpaSpells(world.database());
    private final JpaWaysIn ways = new JpaWaysIn(world.database());
    private final TouchService touches = new TouchService(new JpaTouches(world.database()), members, new TaskService() {}, world.actor(), world.ids(), world.clock());
    private final int network = world.network();
    private final LocalDate today = LocalDate.ofInstant(world.clock().instant(), ProductClock.ZONE);
    private final Member brewery = member();

    @Test
    void moods_that_reach_into_the_time_are_read_in_their_order() {
        spell(Participation.NEW, Judgement.Cause.NEW, 300);
        spell(Participation.PASSIVE, Judgement.Cause.DECIDED, 200);
        spell(Participation.ACTIVE, Judgement.Cause.LINES, 20);
        assertThat(moods(100)).containsExactly(new Mood(brewery.id(), Participation.PASSIVE, false, today.minusDays(200)), new Mood(brewery.id(), Participation.ACTIVE, true, today.minusDays(20)));
    }

    @Test
    void a_mood_that_begins_later_is_not_of_that_time() {
        spell(Participation.PASSIVE, Judgement.Cause.LINES, 20);
        assertThat(world.in(network, () -> ways.moods(today.minusDays(100), today.minusDays(21)))).isEmpty();
    }

    @Test
    void what_a_member_began_itself_was_no_approach() {
        touch(Touch.Channel.CALL, 0);
        touch(Touch.Channel.VISIT, brewery.id());
        touch(Touch.Channel.LETTER, member().id());
        assertThat(world.in(network, () -> ways.approaches(today.minusDays(9), today))).extracting(Approach::channel).containsExactlyInAnyOrder(Touch.Channel.CALL, Touch.Channel.LETTER);
    }

    private List<Mood> moods(int daysAgo) {
        return world.in(network, () -> ways.moods(today.minusDays(daysAgo), today));
    }

    /** Ends the one before. */
    private void spell(Participation participation, Judgement.Cause cause, int daysAgo) {
        var judgement = new Judgement(participation, cause, null, 1, List.of());
        world.in(network, () -> {
            spells.open(brewery.id()).ifPresent(open -> open.over(judgement, 1, today.minusDays(daysAgo)));
            spells.add(new Spell(world.ids().next(), members.find(brewery.id()).orElseThrow(), judgement, 1, today.minusDays(daysAgo)));
        });
    }

    private void touch(Touch.Channel channel, long startedBy) {
        world.in(network, () -> touches.log(new TouchService.LogTouch(touches.prepare(), new TouchData(List.of(new TouchData.Party(brewery.id(), 0)), channel, today, "", "Gespräch", "", false, startedBy))));
    }

    private Member member() {
        return world.in(network, () -> {
            var member = new Member(world.ids().next(), MemberFixtures.brewery(), MemberFixtures.NOW);
            members.add(member);
            return member;
        });
    }
}
