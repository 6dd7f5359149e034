package de.reihum.persistence.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.Employees;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MemberRow;
import de.reihum.members.NameKey;
import de.reihum.members.Recipient;
import de.reihum.persistence.World;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Slice;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaMembersTest {

    private final World world = World.running();
    private final JpaMembers members = new JpaMembers(world.database());
    private final int network = world.network();
    private long brewery;
    private long chamber;
    private long school;

    @BeforeEach
    void three_members() {
        brewery = stored(network, MemberFixtures.brewery(), MemberFixtures.emre(), MemberFixtures.guelsen());
        chamber = stored(network, MemberFixtures.chamber(), ContactData.of("Käthe", "Özdemir", ""));
        school = stored(network, MemberFixtures.school());
    }

    @Test
    void everything_of_a_member_comes_back() {
        var details = world.in(network, () -> members.find(brewery).orElseThrow().details());
        assertThat(details.data()).isEqualTo(MemberFixtures.brewery());
        assertThat(details.size()).isEqualTo(Employees.Size.SMALL);
        assertThat(details.contacts()).extracting(contact -> contact.data().lastName()).containsExactly("Löffler", "Weißhaar");
        assertThat(details.representative()).get().extracting(contact -> contact.name()).isEqualTo("Emre Löffler");
    }

    @Test
    void whoever_asks_twice_in_one_transaction_meets_the_same_member_as_it_is_by_then() {
        world.in(network, () -> {
            var member = members.find(brewery).orElseThrow();
            assertThat(members.find(brewery)).containsSame(member);
            member.archive(world.clock().instant());
            assertThat(members.find(brewery)).get().matches(Member::archived);
            world.database().inTenant().clear();
            assertThat(members.find(brewery)).get().isNotSameAs(member).matches(again -> !again.archived());
            world.database().inTenant().remove(members.find(school).orElseThrow());
            assertThat(members.find(school)).isEmpty();
        });
        assertThat(world.<Boolean>in(network, () -> members.find(school).isPresent())).isFalse();
    }

    @Test
    void a_list_shows_each_member_once_with_its_representative() {
        var rows = rows(MemberFilter.everything());
        assertThat(rows).extracting(MemberRow::name).containsExactly("Berufliche Schule Bietigheim", "Brauerei Müllerschön GmbH & Co. KG", "IHK-Bezirkskammer Ludwigsburg");
        assertThat(rows.get(1)).returns("Emre Löffler", MemberRow::contact).returns("emre.loeffler@brauerei.example", MemberRow::email)
                .returns(List.of("Ausbildung", "Gastgeber"), MemberRow::tags).returns("2021-10-13", MemberRow::joinedOn).returns("48", MemberRow::employees);
        assertThat(rows.get(0)).returns("", MemberRow::contact).returns("", MemberRow::email).returns(null, MemberRow::size);
    }

    @Test
    void search_finds_every_spelling_and_all_words_must_occur() {
        assertThat(ids(MemberFilter.text("MUELLERSCHOEN"))).containsExactly(brewery);
        assertThat(ids(MemberFilter.text("weisshaar"))).containsExactly(brewery);
        assertThat(ids(MemberFilter.text("marbach brau"))).containsExactly(brewery);
        assertThat(ids(MemberFilter.text("marbach kammer"))).isEmpty();
        assertThat(ids(MemberFilter.text("ausbildung"))).containsExactly(school, brewery);
        assertThat(ids(MemberFilter.text("%"))).isEmpty();
        assertThat(ids(MemberFilter.text("_"))).isEmpty();
        assertThat(ids(MemberFilter.text("!"))).isEmpty();
    }

    @Test
    void each_part_of_a_filter_restricts_the_list() {
        assertThat(ids(MemberFilter.everything().withKinds(Set.of(Member.Kind.IHK, Member.Kind.SCHOOL)))).containsExactly(school, chamber);
        assertThat(ids(MemberFilter.everything().withSizes(Set.of(Employees.Size.MEDIUM)))).containsExactly(chamber);
        assertThat(ids(MemberFilter.everything().withStatuses(Set.of(Member.Status.PROSPECT)))).containsExactly(school);
        assertThat(ids(MemberFilter.everything().withTags(Set.of("Gastgeber", "unbekannt")))).containsExactly(brewery);
        assertThat(ids(MemberFilter.everything().withTags(Set.of("Gast")))).isEmpty();
        assertThat(ids(MemberFilter.ids(Set.of(school, chamber)))).containsExactly(school, chamber);
        assertThat(ids(MemberFilter.everything().withTown("Ludwigsburg").withSector("Kammer"))).containsExactly(chamber);
    }

    @Test
    void archived_members_leave_lists_and_audiences_but_stay() {
        world.in(network, () -> members.find(chamber).orElseThrow().archive(world.clock().instant()));
        assertThat(ids(MemberFilter.everything())).containsExactly(school, brewery);
        assertThat(ids(MemberFilter.everything().withArchived(MemberFilter.Archived.ONLY))).containsExactly(chamber);
        assertThat(world.<List<Recipient>>in(network, () -> members.recipients(MemberFilter.everything()))).extracting(Recipient::member).containsExactly(school, brewery);
        assertThat(world.<Boolean>in(network, () -> members.find(chamber).isPresent())).isTrue();
    }

    @Test
    void a_list_can_be_sorted_and_paged_but_only_by_known_columns() {
        var byTown = new Slice(0, 2, List.of(new Slice.Sort("town", true)));
        assertThat(world.<List<MemberRow>>in(network, () -> members.rows(MemberFilter.everything(), byTown))).extracting(MemberRow::town).containsExactly("Marbach am Neckar", "Ludwigsburg");
        for (var sort : JpaMembers.SORTS) {
            var slice = new Slice(1, 5, List.of(new Slice.Sort(sort, false)));
            assertThat(world.<List<MemberRow>>in(network, () -> members.rows(MemberFilter.everything(), slice))).as(sort).hasSize(2);
        }
        var unknown = new Slice(0, 5, List.of(new Slice.Sort("name; drop", false)));
        assertThatThrownBy(() -> world.in(network, () -> members.rows(MemberFilter.everything(), unknown))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_judged_participation_is_shown_and_filtered_and_makes_no_new_version() {
        long before = rows(MemberFilter.ids(Set.of(chamber))).get(0).version();
        world.in(network, () -> world.database().inTenant().createQuery("update Member m set m.participation = :judged, m.version = m.version where m.id = :id")
                .setParameter("judged", Member.Participation.PASSIVE).setParameter("id", chamber).executeUpdate());
        var passive = rows(MemberFilter.everything().withParticipations(Set.of(Member.Participation.PASSIVE)));
        assertThat(passive).singleElement().returns(chamber, MemberRow::id).returns(Member.Participation.PASSIVE, MemberRow::participation).returns(before, MemberRow::version);
        assertThat(world.in(network, () -> members.find(chamber).orElseThrow().details()).participation()).isEqualTo(Member.Participation.PASSIVE);
        assertThat(ids(MemberFilter.everything().withParticipations(Set.of(Member.Participation.NEW)))).isEmpty();
    }

    @Test
    void the_count_and_the_ids_follow_the_same_filter_as_the_rows() {
        var filter = MemberFilter.text("ausbildung");
        assertThat(world.<Long>in(network, () -> members.count(filter))).isEqualTo(2);
        assertThat(world.<List<Long>>in(network, () -> members.ids(filter, 10))).containsExactly(school, brewery);
    }

    @Test
    void an_audience_says_whom_a_mail_reaches_and_why_not_the_others() {
        var recipients = world.<List<Recipient>>in(network, () -> members.recipients(MemberFilter.everything()));
        assertThat(recipients).extracting(Recipient::obstacle).containsExactly(Recipient.Obstacle.NO_REPRESENTATIVE, null, Recipient.Obstacle.NO_EMAIL);
        assertThat(recipients.get(1)).returns("Emre Löffler", Recipient::contactName).returns("de", Recipient::language);
    }

    @Test
    void figures_count_by_kind_and_status() {
        var figures = world.in(network, members::figures);
        assertThat(figures.all()).isEqualTo(3);
        assertThat(figures.kinds()).containsEntry(Member.Kind.SME, 1L).containsEntry(Member.Kind.SCHOOL, 1L);
        assertThat(figures.statuses()).containsEntry(Member.Status.PAUSED, 1L);
        assertThat(figures.unreachable()).isEqualTo(2);
        assertThat(world.in(network, members::tags)).containsEntry("Ausbildung", 2L).containsEntry("Gastgeber", 1L);
        assertThat(world.in(network, members::sectors)).containsExactly("Bildung", "Kammer", "Nahrungsmittel");
    }

    @Test
    void a_member_is_recognised_by_its_name_without_legal_form_or_by_an_address() {
        var named = world.in(network, () -> members.sameNames(List.of(NameKey.of("BRAUEREI MUELLERSCHOEN AG"))));
        assertThat(named).singleElement().returns(brewery, known -> known.id()).returns(Set.of("emre.loeffler@brauerei.example", "guelsen.weisshaar@brauerei.example"), known -> known.emails());
        var mailed = world.in(network, () -> members.withEmails(List.of("Emre.Loeffler@brauerei.example", "keine")));
        assertThat(mailed).singleElement().returns(brewery, known -> known.id());
    }

    @Test
    void another_network_sees_nothing_of_it() {
        int other = world.network();
        assertThat(world.<Boolean>in(other, () -> members.find(brewery).isPresent())).isFalse();
        assertThat(world.<List<Member>>in(other, () -> members.all(Set.of(brewery, school)))).isEmpty();
        assertThat(world.<List<MemberRow>>in(other, () -> members.rows(MemberFilter.everything(), Slice.first(10)))).isEmpty();
        assertThat(world.in(other, members::figures).all()).isZero();
        assertThat(world.in(other, members::tags)).isEmpty();
        assertThat(world.<List<Recipient>>in(other, () -> members.recipients(MemberFilter.ids(Set.of(brewery))))).isEmpty();
        assertThat(world.in(other, () -> members.withEmails(List.of("emre.loeffler@brauerei.example")))).isEmpty();
    }

    @Test
    void two_networks_may_hold_the_same_id() {
        int other = world.network();
        world.in(other, () -> members.add(new Member(brewery, MemberFixtures.chamber(), MemberFixtures.NOW)));
        assertThat(world.<String>in(other, () -> members.find(brewery).orElseThrow().name())).isEqualTo("IHK-Bezirkskammer Ludwigsburg");
        assertThat(world.<String>in(network, () -> members.find(brewery).orElseThrow().name())).startsWith("Brauerei");
    }

    @Test
    void a_changed_contact_makes_a_new_version_of_its_member_and_is_found_by_its_new_name() {
        long before = world.in(network, () -> members.find(brewery).orElseThrow().version());
        world.in(network, () -> {
            var member = members.find(brewery).orElseThrow();
            member.reviseContact(member.contacts().get(1), ContactData.of("Ines", "Xander", "ines@brauerei.example"), world.clock().instant().plusSeconds(5));
        });
        assertThat(world.<Long>in(network, () -> members.find(brewery).orElseThrow().version())).isEqualTo(before + 1);
        assertThat(ids(MemberFilter.text("xander"))).containsExactly(brewery);
        assertThat(ids(MemberFilter.text("weisshaar"))).isEmpty();
    }

    @Test
    void the_role_of_representative_passes_on_in_one_save() {
        world.in(network, () -> {
            var member = members.find(brewery).orElseThrow();
            var second = member.contacts().get(1);
            var data = MemberFixtures.guelsen();
            member.reviseContact(second, new ContactData(data.salutation(), data.title(), data.firstName(), data.lastName(), data.position(), data.email(), data.phone(),
                    Set.of(Contact.Role.REPRESENTATIVE), data.language(), data.consent(), ""), world.clock().instant());
        });
        var rows = rows(MemberFilter.ids(Set.of(brewery)));
        assertThat(rows).singleElement().returns("Dr. Gülşen Weißhaar", MemberRow::contact);
    }

    @Test
    void a_thousand_members_are_written_in_chunks() {
        int big = world.network();
        for (int chunk = 0; chunk < 2; chunk++) {
            int first = chunk * 500;
            world.in(big, () -> {
                for (int i = first; i < first + 500; i++) {
                    var member = new Member(world.ids().next(), MemberData.of("Betrieb " + i + " GmbH", Member.Kind.SME), world.clock().instant());
                    member.addContact(world.ids().next(), ContactData.of("Anna", "Nummer " + i, "anna" + i + "@betrieb.example"), world.clock().instant());
                    members.add(member);
                }
            });
        }
        assertThat(world.<Long>in(big, () -> members.count(MemberFilter.everything()))).isEqualTo(1000);
    }

    private long stored(int network, MemberData data, ContactData... contacts) {
        return world.<Long>in(network, () -> {
            var member = new Member(world.ids().next(), data, world.clock().instant());
            for (var contact : contacts) {
                member.addContact(world.ids().next(), contact, world.clock().instant());
            }
            members.add(member);
            return member.id();
        });
    }

    private List<MemberRow> rows(MemberFilter filter) {
        return world.in(network, () -> members.rows(filter, Slice.first(50)));
    }

    private List<Long> ids(MemberFilter filter) {
        return rows(filter).stream().map(MemberRow::id).toList();
    }
}
