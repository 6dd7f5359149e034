package de.reihum.members;

import static de.reihum.members.MemberFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.reihum.members.Contact.Role;
import de.reihum.shared.Conflict;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemberTest {

    private final Member brewery = MemberFixtures.member(MemberFixtures.brewery());

    @Test
    void all_fields_that_cannot_be_are_named_at_once() {
        var data = new MemberData(" ", null, null, "viele", "", "", "7!", "", "javascript:alert(1)", "gestern", Set.of("x".repeat(41)), "");
        var refused = catchThrowableOfType(InvalidValue.class, () -> MemberFixtures.member(data));
        assertThat(refused.reasons()).extracting(Reason::field).containsExactlyInAnyOrder("name", "kind", "employees", "postcode", "website", "joinedOn", "tags");
        assertThat(data.reasons()).isEqualTo(refused.reasons());
    }

    @Test
    void a_name_and_a_kind_are_enough() {
        var member = MemberFixtures.member(MemberData.of("  Amt\n für Arbeit ", Member.Kind.EMPLOYMENT_AGENCY));
        assertThat(member.name()).isEqualTo("Amt für Arbeit");
        assertThat(member.status()).isEqualTo(Member.Status.ACTIVE);
        assertThat(member.details().size()).isNull();
    }

    @Test
    void the_first_contact_becomes_the_representative_and_the_second_does_not() {
        var first = MemberFixtures.contact(brewery, MemberFixtures.emre());
        var second = MemberFixtures.contact(brewery, MemberFixtures.guelsen());
        assertThat(brewery.representative()).contains(first);
        assertThat(second.roles()).containsExactly(Role.HOST);
    }

    @Test
    void a_new_representative_takes_the_role_over() {
        var first = MemberFixtures.contact(brewery, MemberFixtures.emre());
        var second = MemberFixtures.contact(brewery, MemberFixtures.guelsen());
        brewery.reviseContact(second, withRoles(MemberFixtures.guelsen(), Role.REPRESENTATIVE, Role.HOST), NOW);
        assertThat(brewery.representative()).contains(second);
        assertThat(first.roles()).isEmpty();
        assertThat(second.roles()).containsExactly(Role.REPRESENTATIVE, Role.HOST);
    }

    @Test
    void a_representative_who_comes_back_gives_way_to_the_new_one() {
        var first = MemberFixtures.contact(brewery, MemberFixtures.emre());
        brewery.archiveContact(first, NOW);
        assertThat(brewery.representative()).isEmpty();
        var second = MemberFixtures.contact(brewery, MemberFixtures.guelsen());
        assertThat(brewery.representative()).contains(second);
        brewery.restoreContact(first, NOW);
        assertThat(brewery.representative()).contains(second);
        assertThat(first.roles()).isEmpty();
    }

    @Test
    void a_representative_archived_by_mistake_comes_back_as_one() {
        var first = MemberFixtures.contact(brewery, MemberFixtures.emre());
        brewery.archiveContact(first, NOW);
        brewery.restoreContact(first, NOW);
        assertThat(brewery.representative()).contains(first);
    }

    @Test
    void one_address_stands_only_once_at_a_member() {
        var first = MemberFixtures.contact(brewery, MemberFixtures.emre());
        assertThatThrownBy(() -> brewery.addContact(9, ContactData.of("Anna", "Emre", "EMRE.LOEFFLER@brauerei.example"), NOW)).isInstanceOf(InvalidValue.class);
        brewery.archiveContact(first, NOW);
        brewery.addContact(9, ContactData.of("Anna", "Emre", "emre.loeffler@brauerei.example"), NOW);
        assertThatThrownBy(() -> brewery.restoreContact(first, NOW)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_contact_needs_a_name_or_an_address() {
        assertThatThrownBy(() -> MemberFixtures.contact(brewery, ContactData.of("", "", ""))).isInstanceOf(InvalidValue.class);
        assertThat(MemberFixtures.contact(brewery, ContactData.of("", "", "info@brauerei.example")).name()).isEqualTo("info@brauerei.example");
    }

    @Test
    void consent_remembers_when_and_where_it_was_given() {
        var contact = MemberFixtures.contact(brewery, MemberFixtures.emre());
        brewery.reviseContact(contact, MemberFixtures.emre(), NOW.plusSeconds(60));
        assertThat(contact.details().consentAt()).isEqualTo(NOW);
        brewery.reviseContact(contact, ContactData.of("Emre", "Löffler", "emre@brauerei.example"), NOW.plusSeconds(60));
        assertThat(contact.details().consentAt()).isNull();
        assertThat(contact.details().data().consentSource()).isEmpty();
    }

    @Test
    void tags_count_once_in_any_spelling_and_have_a_limit() {
        brewery.addTags(Set.of("AUSBILDUNG", "Pflege"), NOW);
        assertThat(brewery.tags()).containsExactlyInAnyOrder("Ausbildung", "Gastgeber", "Pflege");
        brewery.removeTags(Set.of("gastgeber"), NOW);
        assertThat(brewery.tags()).containsExactlyInAnyOrder("Ausbildung", "Pflege");
        var many = IntStream.range(0, 21).mapToObj(i -> "Tag " + i).collect(Collectors.toSet());
        assertThatThrownBy(() -> brewery.addTags(many, NOW)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void archiving_can_be_undone() {
        brewery.archive(NOW);
        brewery.archive(NOW.plusSeconds(60));
        assertThat(brewery.details().archivedAt()).isEqualTo(NOW);
        brewery.restore(NOW);
        assertThat(brewery.archived()).isFalse();
    }

    @Test
    void a_stale_version_is_refused() {
        assertThatThrownBy(() -> brewery.expect(brewery.version() - 1)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_contact_of_another_member_is_not_found() {
        var other = MemberFixtures.contact(MemberFixtures.member(MemberFixtures.chamber()), MemberFixtures.emre());
        assertThatThrownBy(() -> brewery.contact(other.id())).isInstanceOf(NotFound.class);
    }

    private static ContactData withRoles(ContactData data, Role... roles) {
        return new ContactData(data.salutation(), data.title(), data.firstName(), data.lastName(), data.position(), data.email(), data.phone(), Set.of(roles), data.language(),
                data.consent(), data.consentSource());
    }
}
