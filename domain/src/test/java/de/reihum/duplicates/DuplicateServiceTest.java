package de.reihum.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.Actor;
import de.reihum.duplicates.DuplicateRow.Likeness;
import de.reihum.duplicates.DuplicateRow.Why;
import de.reihum.members.ContactData;
import de.reihum.members.ContactsInMemory;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MembersInMemory;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Slice;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DuplicateServiceTest {

    private final MembersInMemory members = new MembersInMemory();
    private final Actor actor = new Actor();
    private final DuplicateService service = new DuplicateService(new DuplicatesInMemory(members), members, new ContactsInMemory(members), actor, new Ids(() -> 1),
            Clock.fixed(MemberFixtures.NOW, ZoneOffset.UTC));

    @BeforeEach
    void anna_acts() {
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna Bader", Set.of()));
    }

    @Test
    void a_name_counts_without_spelling_and_legal_form() {
        member("Möbel Häberle GmbH & Co. KG", "71638");
        member("MOEBEL HAEBERLE", "71638");
        assertThat(open()).singleElement().extracting(DuplicateRow::reasons).isEqualTo(List.of(new Likeness(Why.NAME_AND_PLACE, "Möbel Häberle GmbH & Co. KG")));
    }

    @Test
    void a_missing_postcode_fits_every_place_and_two_different_ones_never_fit() {
        member("Holzbau Maier", "71638");
        member("Holzbau Maier GmbH", "");
        member("Holzbau Maier AG", "01067");
        assertThat(open()).hasSize(2).allSatisfy(row -> assertThat(row.reasons()).extracting(Likeness::why).containsExactly(Why.NAME));
    }

    @Test
    void one_mail_address_at_two_members_makes_them_suspicious() {
        var one = member("Stahlbau Abele", "71638");
        var other = member("Metallwerk Nord", "71672");
        MemberFixtures.contact(one, ContactData.of("Kim", "Vollmer", "kim@abele.example"));
        MemberFixtures.contact(other, ContactData.of("Kim", "Vollmer", "kim@abele.example"));
        assertThat(open()).extracting(row -> row.pair().kind()).containsExactly(Pair.Kind.MEMBER, Pair.Kind.CONTACT);
        assertThat(open().get(0).reasons()).containsExactly(new Likeness(Why.EMAIL, "kim@abele.example"));
    }

    @Test
    void an_address_that_many_members_have_is_no_evidence() {
        var firms = List.of("Stahlbau Abele", "Metallwerk Nord", "Bäckerei Sommer", "Holzbau Maier").stream().map(name -> member(name, "71638")).toList();
        firms.subList(0, 3).forEach(firm -> MemberFixtures.contact(firm, ContactData.of("", "", "info@gewerbeverein.example")));
        assertThat(open()).hasSize(3);
        MemberFixtures.contact(firms.get(3), ContactData.of("", "", "info@gewerbeverein.example"));
        assertThat(open()).isEmpty();
        assertThat(service.ofMember(firms.get(0).id())).isEmpty();
    }

    @Test
    void an_address_nobody_can_have_is_no_evidence() {
        MemberFixtures.contact(member("Stahlbau Abele", "71638"), ContactData.of("", "", "mail@example.com"));
        MemberFixtures.contact(member("Metallwerk Nord", "71672"), ContactData.of("", "", "mail@example.com"));
        assertThat(open()).isEmpty();
    }

    @Test
    void one_person_twice_at_a_member_is_found() {
        var member = member("Stahlbau Abele", "71638");
        MemberFixtures.contact(member, ContactData.of("Kim", "Vollmer", "kim@abele.example"));
        MemberFixtures.contact(member, ContactData.of("Kim", "Vollmer", ""));
        assertThat(open()).singleElement().satisfies(row -> assertThat(row.one().about()).isEqualTo("Stahlbau Abele"));
    }

    @Test
    void archived_records_are_left_out() {
        member("Holzbau Maier", "").archive(MemberFixtures.NOW);
        member("Holzbau Maier", "");
        assertThat(open()).isEmpty();
    }

    @Test
    void what_is_told_apart_is_remembered_with_name_and_date_and_can_be_taken_back() {
        member("Holzbau Maier", "");
        member("Holzbau Maier", "");
        var pair = open().get(0).pair();
        service.tellApart(List.of(pair, pair));
        assertThat(service.count(DuplicateFilter.open())).isZero();
        assertThat(service.rows(new DuplicateFilter("", Set.of(), true), Slice.first(9))).singleElement()
                .returns("Anna Bader", DuplicateRow::toldApartBy).returns(MemberFixtures.NOW, DuplicateRow::toldApartAt);
        service.takeBack(List.of(pair));
        assertThat(open()).hasSize(1);
    }

    @Test
    void only_what_is_there_can_be_told_apart() {
        assertThatThrownBy(() -> service.tellApart(List.of(Pair.ofMembers(1, 2)))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.tellApart(List.of(Pair.ofContacts(1, 2)))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Pair.ofMembers(5, 5)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void the_pairs_of_a_large_group_grow_with_its_size_and_not_with_its_square() {
        for (int i = 0; i < 400; i++) {
            member("Zweigstelle", "");
        }
        assertThat(service.count(DuplicateFilter.open())).isEqualTo(399);
    }

    @Test
    void pairs_are_searched_and_paged() {
        member("Holzbau Maier", "");
        member("Holzbau Maier", "");
        member("Müller KG", "71638");
        member("Mueller", "71638");
        assertThat(service.count(new DuplicateFilter("mueller", Set.of(), false))).isEqualTo(1);
        assertThat(service.count(new DuplicateFilter("", Set.of(Pair.Kind.CONTACT), false))).isZero();
        assertThat(service.part(DuplicateFilter.open(), new Slice(1, 1, List.of()))).satisfies(part -> {
            assertThat(part.total()).isEqualTo(2);
            assertThat(part.rows()).singleElement().satisfies(row -> assertThat(row.one().name()).isEqualTo("Müller KG"));
        });
    }

    @Test
    void a_pair_is_named_in_addresses() {
        assertThat(Pair.of(Pair.ofMembers(9, 4).text())).isEqualTo(Pair.ofMembers(4, 9));
        assertThatThrownBy(() -> Pair.of("poll-1-2")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Pair.of("member-1")).isInstanceOf(NotFound.class);
    }

    private List<DuplicateRow> open() {
        return service.rows(DuplicateFilter.open(), Slice.first(Slice.MAX));
    }

    private Member member(String name, String postcode) {
        var data = MemberData.of(name, Member.Kind.SME);
        var member = MemberFixtures.member(new MemberData(data.name(), data.kind(), data.status(), "", "", "", postcode, "", "", "", Set.of(), ""));
        members.add(member);
        return member;
    }
}
