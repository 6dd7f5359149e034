package de.reihum.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.persistence.World;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.privacy.KeptPerson;
import de.reihum.privacy.KeptPerson.Why;
import de.reihum.shared.Slice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JpaKeptPersonsTest {

    private static final Instant OLD = Instant.parse("2021-02-03T09:00:00Z");
    private static final LocalDate BEFORE = LocalDate.of(2022, 1, 1);

    private final World world = World.running();
    private final int network = world.network();
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaKeptPersons persons = new JpaKeptPersons(world.database());

    private void member(String name, Member.Status status, Instant changed, Consumer<Member> more) {
        world.in(network, () -> {
            var member = new Member(world.ids().next(), new MemberData(name, Member.Kind.SME, status, "", "", "", "", "", "", "", Set.of(), ""), changed);
            member.addContact(world.ids().next(), ContactData.of("Ina", name + "-Person", ""), changed);
            more.accept(member);
            members.add(member);
        });
    }

    private List<KeptPerson> rows(String... words) {
        return world.in(network, () -> persons.rows(List.of(words), BEFORE, Slice.first(20)));
    }

    @Test
    void those_are_listed_whose_time_has_passed() {
        member("Aktiv", Member.Status.ACTIVE, OLD, member -> {});
        member("Ausgetreten", Member.Status.LEFT, OLD, member -> {});
        member("Gerade", Member.Status.LEFT, Instant.parse("2026-02-03T09:00:00Z"), member -> {});
        member("Kistenweise", Member.Status.ACTIVE, OLD, member -> member.archive(OLD));
        member("Leer", Member.Status.ACTIVE, OLD, member -> member.archiveContact(member.contacts().get(0), OLD));
        assertThat(rows()).extracting(KeptPerson::memberName).containsExactly("Ausgetreten", "Kistenweise", "Leer");
        assertThat(rows()).extracting(KeptPerson::why).containsExactly(Why.MEMBER_LEFT, Why.MEMBER_ARCHIVED, Why.PERSON_ARCHIVED);
        assertThat(rows().get(1).since()).isEqualTo(LocalDate.of(2021, 2, 3));
        assertThat(rows("kisten")).hasSize(1);
        assertThat(world.in(network, () -> persons.count(List.of(), BEFORE)).longValue()).isEqualTo(3);
    }

    @Test
    void who_was_forgotten_is_listed_no_more() {
        member("Vergessen", Member.Status.LEFT, OLD, member -> member.eraseContact(member.contacts().get(0), OLD));
        assertThat(rows()).isEmpty();
    }
}
