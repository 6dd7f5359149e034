package de.reihum.persistence.members;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.persistence.World;
import de.reihum.shared.Folding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaContactsTest {

    private final World world = World.running();
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaContacts contacts = new JpaContacts(world.database());
    private final int network = world.network();
    private long emre;

    @BeforeEach
    void a_member_with_two_contacts() {
        emre = world.<Long>in(network, () -> {
            var member = new Member(world.ids().next(), MemberFixtures.brewery(), world.clock().instant());
            var first = member.addContact(world.ids().next(), MemberFixtures.emre(), world.clock().instant());
            member.addContact(world.ids().next(), MemberFixtures.guelsen(), world.clock().instant());
            members.add(member);
            return first.id();
        });
    }

    @Test
    void everything_of_a_contact_comes_back() {
        var details = world.in(network, () -> contacts.find(emre).orElseThrow().details());
        assertThat(details.data().roles()).containsExactly(Contact.Role.REPRESENTATIVE);
        assertThat(details.data().consent()).isEqualTo(Contact.Consent.GIVEN);
        assertThat(details.consentAt()).isEqualTo(world.clock().instant());
        assertThat(details.data().email()).isEqualTo("emre.loeffler@brauerei.example");
    }

    @Test
    void a_person_is_found_in_every_spelling_with_the_member() {
        assertThat(found("loeffler", "emre")).singleElement().returns("Emre Löffler", Contacts.ContactRow::name).returns("Brauerei Müllerschön GmbH & Co. KG", Contacts.ContactRow::memberName);
        assertThat(found("loffler")).hasSize(1);
        assertThat(found("nobody")).isEmpty();
    }

    @Test
    void archived_contacts_are_not_found_by_searching() {
        world.in(network, () -> {
            var contact = contacts.find(emre).orElseThrow();
            contact.member().archiveContact(contact, world.clock().instant());
        });
        assertThat(found("emre")).isEmpty();
    }

    @Test
    void another_network_sees_nothing_of_it() {
        int other = world.network();
        assertThat(world.<Boolean>in(other, () -> contacts.find(emre).isPresent())).isFalse();
        assertThat(world.<List<Contacts.ContactRow>>in(other, () -> contacts.search(List.of("emre"), 5))).isEmpty();
    }

    private List<Contacts.ContactRow> found(String... words) {
        return world.in(network, () -> contacts.search(Stream.of(words).map(Folding::fold).toList(), 5));
    }
}
