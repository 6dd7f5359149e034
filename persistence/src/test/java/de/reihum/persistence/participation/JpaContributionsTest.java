package de.reihum.persistence.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFixtures;
import de.reihum.participation.contributions.Contribution;
import de.reihum.participation.contributions.ContributionData;
import de.reihum.participation.contributions.ContributionFilter;
import de.reihum.participation.contributions.ContributionMerge;
import de.reihum.participation.contributions.ContributionRow;
import de.reihum.participation.contributions.Contributions.Given;
import de.reihum.persistence.World;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaContributionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final World world = World.running();
    private final JpaContributions contributions = new JpaContributions(world.database());
    private final JpaMembers members = new JpaMembers(world.database());
    private final int network = world.network();
    private long brewery;
    private long bakery;

    @BeforeEach
    void given() {
        brewery = member("Brauerei Müllerschön");
        bakery = member("Bäckerei Sauerbrunn");
        give(brewery, Contribution.Kind.TALK, TODAY.minusDays(3), "Vortrag über Übernachtungen");
        give(bakery, Contribution.Kind.TOPIC, TODAY.minusDays(1), "Frühe Schichten");
        give(brewery, Contribution.Kind.HOSTING, TODAY.minusDays(2), "Treffen im Sudhaus");
    }

    private long member(String name) {
        long id = world.ids().next();
        world.in(network, () -> members.add(new Member(id, MemberData.of(name, Member.Kind.SME), MemberFixtures.NOW)));
        return id;
    }

    private void give(long member, Contribution.Kind kind, LocalDate day, String line) {
        world.in(network, () -> contributions.add(new Contribution(world.ids().next(), members.find(member).orElseThrow(), new ContributionData(kind, day, line, ""), TODAY)));
    }

    private List<String> lines(ContributionFilter filter, Slice.Sort... sorts) {
        return world.in(network, () -> contributions.rows(filter, new Slice(0, 10, List.of(sorts)))).stream().map(ContributionRow::line).toList();
    }

    @Test
    void the_newest_come_first_unless_somebody_wants_another_order() {
        assertThat(lines(ContributionFilter.everything())).containsExactly("Frühe Schichten", "Treffen im Sudhaus", "Vortrag über Übernachtungen");
        assertThat(lines(ContributionFilter.everything(), new Slice.Sort("member", true))).containsExactly("Treffen im Sudhaus", "Vortrag über Übernachtungen", "Frühe Schichten");
        assertThatThrownBy(() -> lines(ContributionFilter.everything(), new Slice.Sort("line", true))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void words_are_found_in_the_line_and_in_the_members_name() {
        assertThat(lines(ContributionFilter.everything().withText("muellerschoen vortrag"))).containsExactly("Vortrag über Übernachtungen");
        assertThat(lines(ContributionFilter.everything().withKinds(Set.of(Contribution.Kind.TOPIC)))).containsExactly("Frühe Schichten");
        assertThat(lines(new ContributionFilter("", null, brewery, TODAY.minusDays(2), TODAY))).containsExactly("Treffen im Sudhaus");
        assertThat(world.in(network, () -> contributions.count(ContributionFilter.of(brewery))).longValue()).isEqualTo(2);
    }

    @Test
    void evidence_knows_its_days() {
        assertThat(world.in(network, () -> contributions.given(TODAY.minusDays(2), TODAY.minusDays(1)))).extracting(Given::member).containsExactlyInAnyOrder(brewery, bakery);
    }

    @Test
    void a_merged_member_hands_its_contributions_over() {
        assertThat(world.in(network, () -> new ContributionMerge(contributions).memberMerged(members.find(brewery).orElseThrow(), members.find(bakery).orElseThrow())).intValue()).isEqualTo(2);
        assertThat(world.in(network, () -> contributions.count(ContributionFilter.of(bakery))).longValue()).isEqualTo(3);
    }
}
