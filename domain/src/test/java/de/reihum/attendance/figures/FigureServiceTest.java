package de.reihum.attendance.figures;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.attendance.AttendanceWorld;
import de.reihum.attendance.presence.Presence.State;
import de.reihum.members.Contact.Channel;
import de.reihum.replies.Wish;
import org.junit.jupiter.api.Test;

class FigureServiceTest {

    private final AttendanceWorld world = new AttendanceWorld();

    private void begin() {
        var baker = world.invited("Bäckerei", "7", Channel.MAIL);
        var joiner = world.invited("Schreinerei", "12", Channel.LETTER);
        var brewer = world.invited("Brauerei", "80", Channel.MAIL);
        var founder = world.invited("Gießerei", "", Channel.PHONE);
        world.says(baker, Wish.YES, 1);
        world.says(joiner, Wish.YES, 0);
        world.says(brewer, Wish.NO, 0);
        world.tap(baker, State.PRESENT);
        world.tap("g" + baker.member().id() + "-1", State.PRESENT, "Tom");
        world.tap(founder, State.SUBSTITUTE);
        world.tap("w-0123456789", State.PRESENT, "Jana Ohm");
    }

    @Test
    void invited_answered_came_and_did_not_appear_are_counted() {
        begin();
        world.confirm(false);
        var one = world.figures.meeting(world.meeting);
        assertThat(one.confirmed()).isTrue();
        assertThat(one.invited()).isEqualTo(4);
        assertThat(one.answered()).isEqualTo(3);
        assertThat(one.came()).as("members").isEqualTo(2);
        assertThat(one.people()).as("with a guest and a stranger").isEqualTo(4);
        assertThat(one.noShows()).isEqualTo(1);
        assertThat(one.percent()).isEqualTo(50);
    }

    @Test
    void channels_and_sizes_stand_in_the_order_people_know() {
        begin();
        world.confirm(false);
        var one = world.figures.meeting(world.meeting);
        assertThat(one.byChannel()).containsExactly(new Share("MAIL", 2, 2, 1, 0), new Share("LETTER", 1, 1, 0, 1), new Share("PHONE", 1, 0, 1, 0));
        assertThat(one.bySize()).containsExactly(new Share("MICRO", 1, 1, 1, 0), new Share("SMALL", 1, 1, 0, 1), new Share("MEDIUM", 1, 1, 0, 0), new Share("UNKNOWN", 1, 0, 1, 0));
    }

    @Test
    void a_draft_counts_nowhere() {
        begin();
        assertThat(world.figures.meeting(world.meeting).confirmed()).isFalse();
        assertThat(world.figures.series(0)).satisfies(all -> {
            assertThat(all.meetings()).isEmpty();
            assertThat(all.byChannel()).isEmpty();
            assertThat(all.byStart()).isEmpty();
        });
        world.confirm(false);
        assertThat(world.figures.series(0).meetings()).hasSize(1);
        assertThat(world.figures.series(0).byStart()).containsExactly(new Share("16", 4, 3, 2, 1));
        world.closing.takeUp(world.meeting, world.version());
        assertThat(world.figures.series(0).meetings()).isEmpty();
    }

    @Test
    void a_guest_without_a_name_is_never_missing() {
        var coming = world.invited("Zimmer", "7", Channel.MAIL);
        world.says(coming, Wish.YES, 1);
        world.tap(coming, State.PRESENT);
        assertThat(world.door.list(world.meeting).persons()).allMatch(row -> row.silent() == null);
        world.confirm(false);
        assertThat(world.figures.meeting(world.meeting).noShows()).isZero();
    }

    @Test
    void at_the_door_those_stand_first_who_come_most_surely() {
        var declined = world.invited("Abele", "7", Channel.MAIL);
        var silent = world.invited("Bauer", "7", Channel.MAIL);
        var coming = world.invited("Zimmer", "7", Channel.MAIL);
        world.says(declined, Wish.NO, 0);
        world.says(coming, Wish.YES, 1);
        assertThat(world.door.list(world.meeting).persons()).extracting(row -> row.name()).containsExactly(coming.name(), "Zimmer +1", silent.name(), declined.name());
    }

    @Test
    void nobody_invited_is_no_share() {
        world.tap("w-0123456789", State.PRESENT, "Jana Ohm");
        var one = world.figures.meeting(world.meeting);
        assertThat(one.percent()).isZero();
        assertThat(one.byChannel()).isEmpty();
        assertThat(one.people()).isEqualTo(1);
    }
}
