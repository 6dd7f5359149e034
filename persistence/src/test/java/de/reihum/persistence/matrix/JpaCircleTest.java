package de.reihum.persistence.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.matrix.Circle;
import de.reihum.members.Employees;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFixtures;
import de.reihum.persistence.World;
import de.reihum.persistence.members.JpaMembers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JpaCircleTest {

    private final World world = World.running();
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaCircle circle = new JpaCircle(world.database());
    private final int network = world.network();

    private long member(String name, Member.Status status) {
        long id = world.ids().next();
        world.in(network, () -> members.add(new Member(id,
                new MemberData(name, Member.Kind.SME, status, "48", "Handwerk", "", "", "", "", "", Set.of("Ausbildung", "Pflege"), ""), MemberFixtures.NOW)));
        return id;
    }

    @Test
    void what_people_are_interested_in_counts_instead_of_tags_as_soon_as_somebody_said_so() {
        long brewery = member("Brauerei", Member.Status.ACTIVE);
        member("Schmiede", Member.Status.ACTIVE);
        world.in(network, () -> members.find(brewery).orElseThrow().addContact(world.ids().next(), MemberFixtures.emre().with(null, Set.of("Wohnraum", "Rente")), MemberFixtures.NOW));
        assertThat(world.in(network, circle::members)).extracting(Circle.Entry::topics).containsExactly(List.of("Rente", "Wohnraum"), List.of());
    }

    @Test
    void members_in_use_are_read_with_what_they_care_about() {
        member("Schmiede", Member.Status.PAUSED);
        member("Brauerei", Member.Status.ACTIVE);
        member("Optik", Member.Status.PROSPECT);
        member("Textil", Member.Status.LEFT);
        assertThat(world.in(network, circle::members)).extracting(Circle.Entry::name).containsExactly("Brauerei", "Schmiede");
        assertThat(world.in(network, circle::members)).first().satisfies(entry -> {
            assertThat(entry.topics()).containsExactly("Ausbildung", "Pflege");
            assertThat(entry.size()).isEqualTo(Employees.Size.SMALL);
        });
    }
}
