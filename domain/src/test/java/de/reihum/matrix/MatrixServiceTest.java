package de.reihum.matrix;

import static de.reihum.matrix.MatrixWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.reihum.matrix.Matrix.Cell;
import de.reihum.matrix.Matrix.Group;
import de.reihum.matrix.Matrix.Grouping;
import de.reihum.matrix.Matrix.Kind;
import de.reihum.matrix.Matrix.PairRow;
import de.reihum.matrix.Matrix.Share;
import de.reihum.matrix.Matrix.Strangers;
import de.reihum.matrix.MatrixService.Period;
import de.reihum.members.Member;
import de.reihum.members.business.Section;
import de.reihum.members.sources.Edge;
import de.reihum.shared.InvalidValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MatrixServiceTest {

    private final MatrixWorld world = new MatrixWorld();
    private final Period year = Period.lastYear(TODAY);
    private final long brewery = world.sme("Brauerei", Section.C, "Ausbildung");
    private final long bakery = world.sme("Bäckerei", Section.C, "Ausbildung", "Schichtarbeit");
    private final long smithy = world.sme("Schmiede", Section.F, "Ausbildung", "Schichtarbeit");
    private final long chamber = world.member("Kammer", Member.Kind.IHK, null, "Ausbildung");

    @Test
    void each_kind_of_contact_is_counted_against_what_would_be_possible() {
        world.met(Edge.COORDINATION, brewery, TODAY);
        world.met(Edge.COORDINATION, chamber, TODAY);
        world.met(chamber, brewery, TODAY.minusDays(3));
        world.met(bakery, chamber, TODAY.minusDays(3));
        world.met(smithy, brewery, TODAY.minusDays(9));
        world.near(smithy, brewery, TODAY);
        world.near(smithy, bakery, TODAY);
        assertThat(world.service.matrix(year, Grouping.SECTOR).shares()).containsExactly(
                new Share(Kind.COORDINATION_SME, 1, 0, 3, 1, 3),
                new Share(Kind.PARTNER_SME, 2, 0, 3, 2, 3),
                new Share(Kind.SME_SME, 1, 1, 3, 2, 3));
    }

    @Test
    void a_pair_counts_once_however_often_and_in_whichever_order_it_met() {
        world.met(brewery, bakery, TODAY);
        world.met(bakery, brewery, TODAY.minusDays(1));
        assertThat(world.service.matrix(year, Grouping.SECTOR).shares().get(2).met()).isEqualTo(1);
    }

    @Test
    void the_period_has_a_first_and_a_last_day() {
        world.met(brewery, bakery, LocalDate.of(2025, 3, 2));
        assertThat(world.service.matrix(year, Grouping.SECTOR).shares().get(2).met()).isZero();
        world.met(brewery, bakery, LocalDate.of(2025, 3, 3));
        assertThat(world.service.matrix(year, Grouping.SECTOR).shares().get(2).met()).isEqualTo(1);
        assertThatThrownBy(() -> new Period(TODAY, TODAY.minusDays(1))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void members_stand_together_by_sector_and_what_is_not_known_comes_last() {
        world.met(brewery, bakery, TODAY);
        world.near(chamber, smithy, TODAY);
        var matrix = world.service.matrix(year, Grouping.SECTOR);
        assertThat(matrix.groups()).containsExactly(new Group("C", 2), new Group("F", 1), new Group("", 1));
        assertThat(matrix.cells()).containsExactly(List.of(new Cell(1, 0, 1), new Cell(0, 0, 2), new Cell(0, 0, 2)), List.of(new Cell(0, 0, 2), new Cell(0, 0, 0), new Cell(0, 1, 1)),
                List.of(new Cell(0, 0, 2), new Cell(0, 1, 1), new Cell(0, 0, 0)));
        assertThat(matrix.cells().get(1).get(1).share()).as("nobody to meet").isNegative();
    }

    @Test
    void many_small_sectors_become_one_group() {
        for (int i = 0; i < 12; i++) {
            world.sme("Firma " + i, Section.values()[i]);
        }
        assertThat(world.service.matrix(year, Grouping.SECTOR).groups()).hasSize(10).last().satisfies(group -> assertThat(group.key()).isEqualTo(Group.OTHERS));
        assertThat(world.service.matrix(year, Grouping.SECTOR).groups().stream().mapToInt(Group::members).sum()).isEqualTo(16);
        assertThat(world.service.matrix(year, Grouping.SIZE).groups()).containsExactly(new Group("SMALL", 16));
    }

    @Test
    void a_cell_opens_into_its_pairs() {
        world.met(brewery, smithy, TODAY.minusDays(8));
        world.met(bakery, smithy, TODAY.minusDays(2));
        world.met(bakery, chamber, TODAY);
        assertThat(world.service.pairs(year, Grouping.SECTOR, 1, 0)).extracting(PairRow::oneName, PairRow::otherName)
                .containsExactly(tuple("Bäckerei", "Schmiede"), tuple("Brauerei", "Schmiede"));
    }

    @Test
    void who_never_met_and_cares_about_the_same_should() {
        world.met(brewery, bakery, TODAY.minusYears(7));
        world.near(bakery, smithy, TODAY.minusYears(3));
        assertThat(world.service.strangers(2)).containsExactly(
                new Strangers(bakery, "Bäckerei", smithy, "Schmiede", List.of("Ausbildung", "Schichtarbeit"), true),
                new Strangers(brewery, "Brauerei", smithy, "Schmiede", List.of("Ausbildung"), false));
        assertThat(world.service.strangers(50)).extracting(Strangers::oneName).hasSize(5);
    }

    @Property(tries = 50)
    void no_share_is_above_one_and_the_cells_hold_every_pair(@ForAll @IntRange(min = 0, max = 30) int contacts, @ForAll long seed) {
        var network = new MatrixWorld();
        var random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            network.member("Firma " + i, i % 3 == 0 ? Member.Kind.IHK : Member.Kind.SME, Section.values()[i % 4]);
        }
        for (int i = 0; i < contacts; i++) {
            network.met(random.nextInt(9), 1 + random.nextInt(8), TODAY.minusDays(random.nextInt(300)));
        }
        var matrix = network.service.matrix(Period.lastYear(TODAY), Grouping.SECTOR);
        assertThat(matrix.shares()).allSatisfy(share -> assertThat(share.ofPairs()).isBetween(0.0, 1.0));
        int pairs = 0;
        for (int i = 0; i < matrix.groups().size(); i++) {
            for (int j = i; j < matrix.groups().size(); j++) {
                pairs += matrix.cells().get(i).get(j).possible();
            }
        }
        assertThat(pairs).isEqualTo(8 * 7 / 2);
    }
}
