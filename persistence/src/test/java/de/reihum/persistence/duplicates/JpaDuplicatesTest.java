package de.reihum.persistence.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.duplicates.DuplicateFilter;
import de.reihum.duplicates.DuplicateRow;
import de.reihum.duplicates.DuplicateService;
import de.reihum.duplicates.Pair;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.persistence.World;
import de.reihum.persistence.members.JpaContacts;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.shared.Slice;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JpaDuplicatesTest {

    private final World world = World.running();
    private final JpaMembers members = new JpaMembers(world.database());
    private final DuplicateService service = new DuplicateService(new JpaDuplicates(world.database()), members, new JpaContacts(world.database()), world.actor(), world.ids(), world.clock());
    private final int network = world.network();

    @Test
    void shared_names_and_addresses_are_found_in_the_network_alone() {
        long one = stored(network, "Möbel Häberle GmbH", ContactData.of("Kim", "Vollmer", "kim@haeberle.example"));
        long other = stored(network, "MOEBEL HAEBERLE", ContactData.of("Kim", "Vollmer", ""), ContactData.of("Kim", "Vollmer", "vollmer@haeberle.example"));
        long third = stored(network, "Etwas anderes", ContactData.of("", "", "KIM@haeberle.example"));
        stored(world.network(), "Möbel Häberle", ContactData.of("", "", "kim@haeberle.example"));
        assertThat(rows(DuplicateFilter.open())).extracting(DuplicateRow::pair).contains(Pair.ofMembers(one, other), Pair.ofMembers(one, third)).hasSize(3);
        for (long member : List.of(one, other, third)) {
            assertThat(world.<List<DuplicateRow>>in(network, () -> service.ofMember(member))).as("what its page shows").isNotEmpty()
                    .isEqualTo(rows(DuplicateFilter.open()).stream().filter(row -> row.one().member() == member || row.other().member() == member).toList());
        }
    }

    @Test
    void an_address_that_many_members_have_is_not_even_read() {
        for (var name : List.of("Stahlbau Abele", "Metallwerk Nord", "Holzbau Maier")) {
            stored(network, name, ContactData.of("", "", "info@gewerbeverein.example"));
        }
        assertThat(rows(DuplicateFilter.open())).hasSize(3);
        long fourth = stored(network, "Etwas anderes", ContactData.of("", "", "info@gewerbeverein.example"));
        assertThat(world.in(network, () -> new JpaDuplicates(world.database()).sharedEmails())).isEmpty();
        assertThat(world.<List<DuplicateRow>>in(network, () -> service.ofMember(fourth))).isEmpty();
    }

    @Test
    void archived_ones_share_nothing() {
        long one = stored(network, "Möbel Häberle GmbH");
        stored(network, "Möbel Häberle");
        world.in(network, () -> members.find(one).orElseThrow().archive(world.clock().instant()));
        assertThat(rows(DuplicateFilter.open())).isEmpty();
    }

    @Test
    void what_is_told_apart_stays_so_until_it_is_taken_back() {
        var pair = Pair.ofMembers(stored(network, "Möbel Häberle GmbH"), stored(network, "Möbel Häberle"));
        world.in(network, () -> service.tellApart(List.of(pair)));
        assertThat(rows(DuplicateFilter.open())).isEmpty();
        assertThat(rows(new DuplicateFilter("haeberle", Set.of(Pair.Kind.MEMBER), true))).singleElement().returns("Petra Probst", DuplicateRow::toldApartBy);
        world.in(network, () -> service.takeBack(List.of(pair)));
        assertThat(rows(DuplicateFilter.open())).hasSize(1);
    }

    private List<DuplicateRow> rows(DuplicateFilter filter) {
        return world.in(network, () -> service.rows(filter, Slice.first(50)));
    }

    private long stored(int where, String name, ContactData... contacts) {
        return world.in(where, () -> {
            var member = new Member(world.ids().next(), MemberData.of(name, Member.Kind.SME), world.clock().instant());
            for (var contact : contacts) {
                member.addContact(world.ids().next(), contact, world.clock().instant());
            }
            members.add(member);
            return member.id();
        });
    }
}
