package de.reihum.members;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.links.IssueLink;
import de.reihum.links.LinkToken;
import de.reihum.links.LinksInMemory;
import de.reihum.links.PersonalLink;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentsInMemory;
import de.reihum.members.ContactService.ChangeContact;
import de.reihum.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeparturesTest {

    private static final Instant LATER = MemberFixtures.NOW.plusSeconds(3600);

    private final Ids ids = new Ids(() -> 1);
    private final Clock clock = Clock.fixed(MemberFixtures.NOW, ZoneOffset.UTC);
    private final MembersInMemory stored = new MembersInMemory();
    private final LinksInMemory links = new LinksInMemory();
    private final Departures departures = new Departures(links);
    private final MemberService members = new MemberService(stored, departures, new ConsentProof(new ConsentsInMemory(), ids, clock), ids, clock);
    private final ContactService contacts = new ContactService(stored, new ContactsInMemory(stored), departures, new ConsentProof(new ConsentsInMemory(), ids, clock), ids, clock);
    private final long brewery = members.create(new MemberService.CreateMember(MemberFixtures.brewery(), List.of(MemberFixtures.emre(), MemberFixtures.guelsen())));
    private final ContactDetails emre = members.details(brewery).representative().orElseThrow();
    private final PersonalLink link = link(emre.id());

    @Test
    void who_is_archived_keeps_no_open_link_and_gets_none_back() {
        contacts.archive(emre.id());
        contacts.restore(emre.id());
        assertThat(link.opens(MemberFixtures.NOW)).isFalse();
    }

    @Test
    void who_no_longer_speaks_for_the_member_keeps_no_open_link() {
        contacts.add(brewery, contact("neu@brauerei.example", "Xander"));
        assertThat(link.opens(MemberFixtures.NOW)).isFalse();
    }

    @Test
    void a_link_that_was_mailed_to_another_address_is_closed() {
        contacts.change(new ChangeContact(emre.id(), emre.version(), contact("richtig@brauerei.example", "Löffler")));
        assertThat(link.opens(MemberFixtures.NOW)).isFalse();
    }

    @Test
    void an_archived_members_people_keep_no_open_link() {
        members.archive(List.of(brewery));
        assertThat(link.opens(MemberFixtures.NOW)).isFalse();
    }

    @Test
    void what_changes_neither_person_nor_address_leaves_links_open() {
        var other = link(4711);
        contacts.change(new ChangeContact(emre.id(), emre.version(), contact(emre.data().email(), "Löffler-Xander")));
        contacts.archive(members.details(brewery).contacts().stream().filter(one -> one.id() != emre.id()).findFirst().orElseThrow().id());
        assertThat(List.of(link, other)).allMatch(one -> one.opens(MemberFixtures.NOW));
    }

    private PersonalLink link(long contact) {
        var made = new PersonalLink(ids.next(), LinkToken.make(7).hash(), new IssueLink("polls.answer", 11, contact, LATER));
        links.add(made);
        return made;
    }

    private static ContactData contact(String email, String name) {
        return new ContactData(Contact.Salutation.NONE, "", "Emre", name, "", email, "", Set.of(Contact.Role.REPRESENTATIVE), "de", Contact.Consent.UNKNOWN, "");
    }
}
