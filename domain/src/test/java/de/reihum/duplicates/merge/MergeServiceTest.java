package de.reihum.duplicates.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.Actor;
import de.reihum.duplicates.Distinction;
import de.reihum.duplicates.DistinctionFollower;
import de.reihum.duplicates.DuplicateService;
import de.reihum.duplicates.DuplicatesInMemory;
import de.reihum.duplicates.Pair;
import de.reihum.duplicates.merge.MergeService.MergeContacts;
import de.reihum.duplicates.merge.MergeService.MergeMembers;
import de.reihum.links.IssueLink;
import de.reihum.links.LinksInMemory;
import de.reihum.links.PersonalLink;
import de.reihum.members.Contact.Consent;
import de.reihum.members.Contact.Role;
import de.reihum.members.ContactData;
import de.reihum.members.ContactDetails;
import de.reihum.members.ContactsInMemory;
import de.reihum.members.Departures;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MembersInMemory;
import de.reihum.members.merged.AbsorbedNames;
import de.reihum.members.merged.AbsorptionsInMemory;
import de.reihum.members.merged.LinkFollower;
import de.reihum.shared.Conflict;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeServiceTest {

    private final MembersInMemory members = new MembersInMemory();
    private final ContactsInMemory contacts = new ContactsInMemory(members);
    private final AbsorptionsInMemory absorptions = new AbsorptionsInMemory(members);
    private final DuplicatesInMemory duplicates = new DuplicatesInMemory(members);
    private final LinksInMemory links = new LinksInMemory();
    private final Actor actor = new Actor();
    private final Ids ids = new Ids(() -> 1);
    private final Clock clock = Clock.fixed(MemberFixtures.NOW, ZoneOffset.UTC);
    private final MergeService service = new MergeService(members, contacts, absorptions, new Departures(links), links,
            new Followers(List.of(new AbsorbedNames(absorptions), new LinkFollower(links), new DistinctionFollower(duplicates))), actor, ids, clock);

    @BeforeEach
    void anna_acts() {
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna Bader", Set.of()));
    }

    @Test
    void what_the_survivor_does_not_know_comes_from_the_other_one() {
        var stays = stored(MemberData.of("Häberle", Member.Kind.SME));
        var goes = stored(MemberFixtures.brewery());
        assertThat(service.previewMembers(stays.id(), goes.id()).proposed()).contains(MemberField.EMPLOYEES, MemberField.ADDRESS, MemberField.WEBSITE).doesNotContain(MemberField.NAME, MemberField.KIND);
        merge(stays, goes);
        assertThat(stays.data()).returns("Häberle", MemberData::name).returns("48", MemberData::employees).returns("Marbach am Neckar", MemberData::town)
                .returns(Set.of("Ausbildung", "Gastgeber"), MemberData::tags).returns("Führung möglich", MemberData::notes);
        assertThat(members.find(goes.id())).isEmpty();
    }

    @Test
    void chosen_fields_replace_the_survivors() {
        var stays = stored(MemberFixtures.chamber());
        var goes = stored(MemberFixtures.brewery());
        merge(stays, goes, MemberField.NAME, MemberField.ADDRESS);
        assertThat(stays.data()).returns(MemberFixtures.brewery().name(), MemberData::name).returns("71672", MemberData::postcode).returns(Member.Kind.IHK, MemberData::kind);
    }

    @Test
    void both_notes_are_kept_and_nothing_is_said_twice() {
        var stays = stored(noted("Ruft gern zurück."));
        merge(stays, stored(noted("Führung möglich")));
        merge(stays, stored(noted("Führung möglich")));
        assertThat(stays.data().notes()).isEqualTo("Ruft gern zurück.\n\nFührung möglich");
    }

    @Test
    void notes_that_do_not_fit_together_are_foretold() {
        var stays = stored(noted("a".repeat(3000)));
        var goes = stored(noted("b".repeat(3000)));
        assertThat(service.previewMembers(stays.id(), goes.id()).forecast()).extracting(reason -> reason.key()).containsExactly("duplicates.merge.notes");
    }

    @Test
    void contacts_come_along_and_one_address_is_one_person() {
        var stays = stored(MemberFixtures.chamber());
        var kim = MemberFixtures.contact(stays, person("Kim", "Vollmer", "kim@abele.example", "", Consent.UNKNOWN));
        var goes = stored(MemberFixtures.brewery());
        var same = MemberFixtures.contact(goes, person("K.", "Vollmer", "KIM@abele.example", "+49 7141 1", Consent.REFUSED));
        var other = MemberFixtures.contact(goes, ContactData.of("Emre", "Löffler", "emre@abele.example"));
        var preview = service.previewMembers(stays.id(), goes.id());
        assertThat(preview.people()).isEqualTo(1);
        assertThat(preview.joined()).containsExactly(new MemberPreview.Joined(kim.id(), same.id(), "Kim Vollmer", "kim@abele.example"));
        merge(stays, goes);
        assertThat(stays.contacts()).containsExactly(kim, other);
        assertThat(stays.representative()).contains(kim);
        assertThat(kim.details().data()).returns("+49 7141 1", ContactData::phone).returns(Consent.REFUSED, ContactData::consent);
        assertThat(absorbed(stays)).extracting(Absorbed::name).containsExactly(MemberFixtures.brewery().name(), "K. Vollmer");
    }

    @Test
    void the_other_ones_representative_speaks_when_nobody_did() {
        var stays = stored(MemberFixtures.chamber());
        var goes = stored(MemberFixtures.brewery());
        var emre = MemberFixtures.contact(goes, MemberFixtures.emre());
        merge(stays, goes);
        assertThat(stays.representative()).contains(emre);
        assertThat(emre.member()).isEqualTo(stays);
    }

    @Test
    void a_link_in_the_same_mailbox_stays_open_and_one_in_another_mailbox_is_closed() {
        var stays = stored(MemberFixtures.chamber());
        MemberFixtures.contact(stays, ContactData.of("Kim", "Vollmer", "kim@abele.example"));
        var goes = stored(MemberFixtures.brewery());
        var same = MemberFixtures.contact(goes, ContactData.of("Kim", "Vollmer", "kim@abele.example"));
        var third = stored(MemberFixtures.school());
        var other = MemberFixtures.contact(third, ContactData.of("Emre", "Löffler", "emre@abele.example"));
        var open = link(same.id());
        var closed = link(other.id());
        merge(stays, goes);
        merge(stays, third);
        assertThat(open.opens(clock.instant())).isTrue();
        assertThat(links.ofContacts(List.of(stays.representative().orElseThrow().id()))).containsExactly(open);
        assertThat(closed.opens(clock.instant())).isFalse();
    }

    @Test
    void what_leads_to_an_absorbed_member_leads_on() {
        var first = stored(MemberFixtures.chamber());
        var second = stored(MemberFixtures.brewery());
        var third = stored(MemberFixtures.school());
        merge(second, first);
        merge(third, second);
        assertThat(absorbed(third)).extracting(Absorbed::id).containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void what_was_told_apart_stays_apart() {
        var stays = stored(MemberFixtures.chamber());
        var goes = stored(MemberFixtures.brewery());
        var third = stored(MemberFixtures.school());
        new DuplicateService(duplicates, members, contacts, actor, ids, clock).tellApart(List.of(Pair.ofMembers(goes.id(), third.id()), Pair.ofMembers(goes.id(), stays.id())));
        merge(stays, goes);
        assertThat(duplicates.distinctions()).extracting(Distinction::pair).containsExactly(Pair.ofMembers(stays.id(), third.id()));
    }

    @Test
    void two_contacts_of_one_member_become_one() {
        var member = stored(MemberFixtures.brewery());
        var emre = MemberFixtures.contact(member, MemberFixtures.emre());
        var again = MemberFixtures.contact(member, new ContactData(null, "Dr.", "E.", "Loeffler", "", "loeffler@brauerei.example", "", Set.of(Role.PRESS), "de", null, ""));
        service.mergeContacts(new MergeContacts(emre.id(), 0, again.id(), 0, Set.of(ContactField.EMAIL)));
        assertThat(member.contacts()).singleElement().extracting(contact -> contact.details().data())
                .returns("Dr.", ContactData::title).returns("Emre", ContactData::firstName).returns("loeffler@brauerei.example", ContactData::email)
                .returns(Set.of(Role.REPRESENTATIVE, Role.PRESS), ContactData::roles).returns(Consent.GIVEN, ContactData::consent);
    }

    @Test
    void contacts_of_two_members_are_not_merged() {
        var emre = MemberFixtures.contact(stored(MemberFixtures.brewery()), MemberFixtures.emre());
        var other = MemberFixtures.contact(stored(MemberFixtures.chamber()), MemberFixtures.emre());
        assertThatThrownBy(() -> service.previewContacts(emre.id(), other.id())).isInstanceOf(RuleBroken.class).hasMessageContaining("twoMembers");
    }

    @Test
    void itself_the_archived_the_unknown_and_the_stale_are_refused_and_nothing_changes() {
        var stays = stored(MemberFixtures.chamber());
        var goes = stored(MemberFixtures.brewery());
        assertThatThrownBy(() -> merge(stays, stays)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> service.previewMembers(stays.id(), 404)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.mergeMembers(new MergeMembers(stays.id(), 0, goes.id(), 99, Set.of()))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> service.mergeMembers(new MergeMembers(stays.id(), 99, goes.id(), 0, Set.of()))).isInstanceOf(Conflict.class);
        goes.archive(MemberFixtures.NOW);
        assertThatThrownBy(() -> merge(stays, goes)).isInstanceOf(RuleBroken.class).hasMessageContaining("archived");
        assertThatThrownBy(() -> merge(goes, stays)).isInstanceOf(RuleBroken.class);
        assertThat(absorptions.all).isEmpty();
        assertThat(stays.data()).isEqualTo(MemberFixtures.chamber());
    }

    @Test
    void an_old_name_is_given_to_the_person_and_forgotten_with_her() {
        var member = stored(MemberFixtures.brewery());
        var emre = MemberFixtures.contact(member, MemberFixtures.emre());
        var again = MemberFixtures.contact(member, ContactData.of("Emre", "Alt", "alt@brauerei.example"));
        service.mergeContacts(new MergeContacts(emre.id(), 0, again.id(), 0, Set.of()));
        var names = new AbsorbedNames(absorptions);
        assertThat(names.about(emre.id())).extracting(item -> item.value()).containsExactly("Emre Alt");
        assertThat(names.forget(emre.id())).isEmpty();
        assertThat(names.about(emre.id())).extracting(item -> item.value()).containsExactly("");
        assertThat(member.contacts()).extracting(contact -> contact.details().name()).containsExactly(emre.details().name()).doesNotContain("Emre Alt");
        assertThat(absorbed(member)).extracting(Absorbed::id).containsExactly(again.id());
        assertThat(member.details().contacts()).extracting(ContactDetails::id).containsExactly(emre.id());
    }

    private void merge(Member stays, Member goes, MemberField... taken) {
        service.mergeMembers(new MergeMembers(stays.id(), 0, goes.id(), 0, Set.of(taken)));
    }

    private List<Absorbed> absorbed(Member member) {
        return service.absorbedBy(member.id(), member.contacts().stream().map(contact -> contact.id()).toList());
    }

    private Member stored(MemberData data) {
        var member = MemberFixtures.member(data);
        members.add(member);
        return member;
    }

    private PersonalLink link(long contact) {
        var link = new PersonalLink(ids.next(), "hash" + contact, new IssueLink("polls.answer", 5, contact, Instant.parse("2027-01-01T00:00:00Z")));
        links.add(link);
        return link;
    }

    private static MemberData noted(String notes) {
        return new MemberData("Häberle", Member.Kind.SME, null, "", "", "", "", "", "", "", Set.of(), notes);
    }

    private static ContactData person(String first, String last, String email, String phone, Consent consent) {
        return new ContactData(null, "", first, last, "", email, phone, Set.of(), "de", consent, "Telefon");
    }
}
