package de.reihum.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.links.LinksInMemory;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentRow;
import de.reihum.members.consents.ConsentService;
import de.reihum.members.consents.ConsentsInMemory;
import de.reihum.members.MemberService.ChangeMember;
import de.reihum.members.MemberService.CreateMember;
import de.reihum.shared.Conflict;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemberServiceTest {

    private final MembersInMemory members = new MembersInMemory();
    private final Clock clock = Clock.fixed(MemberFixtures.NOW, ZoneOffset.UTC);
    private final Ids ids = new Ids(() -> 1);
    private final ConsentsInMemory consents = new ConsentsInMemory();
    private final LinksInMemory links = new LinksInMemory();
    private final Departures departures = new Departures(links);
    private final MemberService service = new MemberService(members, departures, new ConsentProof(consents, ids, clock), ids, clock);
    private final ContactService contacts = new ContactService(members, new ContactsInMemory(members), departures, new ConsentProof(new ConsentsInMemory(), ids, clock), ids, clock);

    @Test
    void a_member_is_created_with_its_contacts() {
        long id = service.create(new CreateMember(MemberFixtures.brewery(), List.of(MemberFixtures.emre(), MemberFixtures.guelsen())));
        assertThat(service.details(id).contacts()).hasSize(2);
        assertThat(service.details(id).representative()).get().extracting(ContactDetails::name).isEqualTo("Emre Löffler");
    }

    @Test
    void who_agrees_when_the_member_is_entered_agrees_to_words() {
        long id = service.create(new CreateMember(MemberFixtures.brewery(), List.of(MemberFixtures.emre(), MemberFixtures.guelsen()), "Beitrittsformular 2025-01"));
        var people = service.details(id).contacts();
        var proof = new ConsentService(new ContactsInMemory(members), consents, ids, clock);
        assertThat(proof.of(people.get(0).id())).singleElement().returns("Beitrittsformular 2025-01", ConsentRow::textVersion).returns("Beitrittsformular", ConsentRow::source)
                .returns(MemberFixtures.NOW, ConsentRow::givenAt);
        assertThat(proof.of(people.get(1).id())).isEmpty();
    }

    @Test
    void many_members_are_created_in_order() {
        var created = service.createAll(List.of(new CreateMember(MemberFixtures.brewery(), List.of()), new CreateMember(MemberFixtures.chamber(), List.of())));
        assertThat(created).extracting(id -> service.details(id).data().kind()).containsExactly(Member.Kind.SME, Member.Kind.IHK);
    }

    @Test
    void a_change_with_a_stale_version_changes_nothing() {
        long id = brewery();
        assertThatThrownBy(() -> service.change(new ChangeMember(id, 99, MemberFixtures.chamber()))).isInstanceOf(Conflict.class);
        assertThat(service.details(id).data().kind()).isEqualTo(Member.Kind.SME);
    }

    @Test
    void bulk_work_touches_all_or_nothing() {
        long id = brewery();
        assertThatThrownBy(() -> service.archive(List.of(id, 12345L))).isInstanceOf(NotFound.class);
        assertThat(service.details(id).archived()).isFalse();
        service.archive(List.of(id));
        assertThat(service.count(MemberFilter.everything())).isZero();
        service.restore(List.of(id));
        assertThat(service.count(MemberFilter.everything())).isEqualTo(1);
    }

    @Test
    void a_member_that_is_there_already_is_recognised() {
        brewery();
        assertThat(service.lookAlikes("Brauerei Muellerschoen", "", Set.of())).hasSize(1);
        assertThat(service.lookAlikes("Brauerei Müllerschön GmbH", "01067", Set.of())).isEmpty();
        assertThat(service.lookAlikes("Ganz anders", "01067", Set.of("emre.loeffler@brauerei.example"))).hasSize(1);
        assertThat(service.lookAlikes("Stahlbau Abele", "71672", Set.of())).isEmpty();
    }

    @Test
    void an_address_that_many_members_have_recognises_none_of_them() {
        for (var name : List.of("Stahlbau Abele", "Metallwerk Nord", "Holzbau Maier")) {
            contacts.add(service.create(new CreateMember(MemberData.of(name, Member.Kind.SME), List.of())), ContactData.of("", "", "info@gewerbeverein.example"));
        }
        assertThat(service.lookAlikes("Ganz anders", "", Set.of("info@gewerbeverein.example"))).hasSize(3);
        contacts.add(service.create(new CreateMember(MemberData.of("Etwas anderes", Member.Kind.SME), List.of())), ContactData.of("", "", "info@gewerbeverein.example"));
        assertThat(service.lookAlikes("Ganz anders", "", Set.of("info@gewerbeverein.example"))).isEmpty();
    }

    @Test
    void a_contact_is_added_changed_archived_and_found() {
        long id = brewery();
        long anna = contacts.add(id, ContactData.of("Anna", "Übele", "anna@brauerei.example"));
        assertThat(contacts.search("uebele", 5)).singleElement().returns(anna, Contacts.ContactRow::id);
        contacts.change(new ContactService.ChangeContact(anna, contacts.details(anna).version(), ContactData.of("Anna", "Xander", "")));
        assertThat(contacts.search("uebele", 5)).isEmpty();
        contacts.archive(anna);
        assertThat(contacts.search("xander", 5)).isEmpty();
        contacts.restore(anna);
        assertThat(contacts.search("xander", 5)).hasSize(1);
        assertThat(contacts.search("  ", 5)).isEmpty();
    }

    private long brewery() {
        return service.create(new CreateMember(MemberFixtures.brewery(), List.of(MemberFixtures.emre())));
    }
}
