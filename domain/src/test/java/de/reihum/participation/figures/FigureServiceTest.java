package de.reihum.participation.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.reihum.members.Member;
import de.reihum.members.business.Section;
import de.reihum.members.sources.Evidence;
import de.reihum.participation.ParticipationWorld;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureServiceTest {

    private final ParticipationWorld world = new ParticipationWorld();

    @Test
    void before_the_first_judgement_there_is_no_course() {
        assertThat(world.figures.figures()).isEqualTo(new Figures(List.of(), Figures.Mix.NONE, List.of(), List.of()));
    }

    @Test
    void active_companies_are_counted_among_all_members_and_among_their_own_kind() {
        long brewery = world.sme("Brauerei");
        world.sme("Bäckerei");
        world.member("Kammer", Member.Kind.IHK, Member.Status.ACTIVE, "2010");
        world.member("Optik", Member.Kind.SME, Member.Status.PROSPECT, "");
        world.saw(brewery, Evidence.Kind.TALK, LocalDate.of(2026, 2, 3));
        world.judgement.judge();
        var figures = world.figures.figures();
        assertThat(figures.course()).containsExactly(new Figures.Day(world.today(), 3, 2, 1));
        assertThat(figures.course().get(0).ofMembers()).isEqualTo(1 / 3d);
        assertThat(figures.course().get(0).ofSmes()).isEqualTo(0.5);
        assertThat(figures.mix()).isEqualTo(Figures.Mix.BOTH);
        assertThat(figures.sizes()).singleElement().satisfies(size -> assertThat(size.group()).isEqualTo(new Figures.Group(2, 1, 1)));
        assertThat(figures.sectors()).extracting(Figures.Sector::section).containsExactly(Section.F);
    }

    @Test
    void the_course_tells_every_month_as_it_was() {
        long brewery = world.sme("Brauerei");
        world.saw(brewery, Evidence.Kind.TALK, LocalDate.of(2026, 3, 10));
        world.judgement.judge();
        world.move(LocalDate.of(2026, 4, 1));
        world.judgement.judge();
        world.move(LocalDate.of(2026, 5, 20));
        assertThat(world.figures.figures().course()).extracting(Figures.Day::day, Figures.Day::active)
                .containsExactly(tuple(LocalDate.of(2026, 4, 1), 1), tuple(LocalDate.of(2026, 5, 1), 1),
                        tuple(LocalDate.of(2026, 5, 20), 1));
    }

    @Test
    void a_network_in_which_all_only_receive_is_one_of_its_own_kind() {
        world.sme("Brauerei");
        world.judgement.judge();
        assertThat(world.figures.figures().mix()).isEqualTo(Figures.Mix.ONLY_PASSIVE);
    }
}
