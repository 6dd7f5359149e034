package de.reihum.persistence.touches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFixtures;
import de.reihum.persistence.World;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Slice;
import de.reihum.tasks.TaskService;
import de.reihum.touches.Touch;
import de.reihum.touches.Touch.Channel;
import de.reihum.touches.TouchData;
import de.reihum.touches.TouchData.Party;
import de.reihum.touches.TouchFilter;
import de.reihum.touches.TouchRow;
import de.reihum.touches.TouchService;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JpaTouchesTest {

    private static final int FEW = 5;
    private static final MemberData RENAMED = new MemberData("Sudhaus Neckar", Member.Kind.SME, Member.Status.ACTIVE, "", "", "", "", "", "", "", Set.of(), "");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    private final World world = World.running();
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaTouches touches = new JpaTouches(world.database());
    private final TouchService service = new TouchService(touches, members, new TaskService() {}, world.actor(), world.ids(), world.clock());
    private final int network = world.network();
    private final Member brewery = member();
    private final Member school = member();
    private final long emre = brewery.contacts().get(0).id();

    @Test
    void a_touch_comes_back_as_it_was_written() {
        var data = new TouchData(List.of(new Party(brewery.id(), emre), new Party(school.id(), 0)), Channel.VISIT, DAY, "16:30", "Führung", "Mit Azubis", true, school.id());
        long id = log(data);
        world.in(network, () -> {
            assertThat(service.details(id).data()).isEqualTo(data);
            assertThat(service.rows(TouchFilter.everything(), Slice.first(5))).singleElement().extracting(TouchRow::startedBy, TouchRow::edge).containsExactly(school.name(), Touch.Edge.MEMBER);
        });
    }

    @Test
    void it_is_found_by_every_part_of_a_filter() {
        long visit = log(new TouchData(List.of(new Party(brewery.id(), emre)), Channel.VISIT, DAY, "", "Führung durchs Sudhaus", "", false, 0));
        long call = log(new TouchData(List.of(new Party(school.id(), 0)), Channel.CALL, DAY.plusDays(9), "", "Azubitag", "", false, 0));
        assertThat(found(TouchFilter.everything())).containsExactly(call, visit);
        assertThat(found(TouchFilter.everything().withText("fuehrung sud"))).containsExactly(visit);
        assertThat(found(TouchFilter.everything().withText("löffler"))).containsExactly(visit);
        assertThat(found(TouchFilter.everything().withText("%"))).isEmpty();
        assertThat(found(TouchFilter.everything().withChannels(Set.of(Channel.CALL)))).containsExactly(call);
        assertThat(found(TouchFilter.everything().withEdges(Set.of(Touch.Edge.MEMBER)))).isEmpty();
        assertThat(found(TouchFilter.ofMember(school.id()))).containsExactly(call);
        assertThat(found(TouchFilter.ofContact(emre))).containsExactly(visit);
        assertThat(found(TouchFilter.everything().withPeriod(DAY.plusDays(1), null))).containsExactly(call);
        assertThat(found(TouchFilter.everything().withPeriod(null, DAY))).containsExactly(visit);
        world.in(network, () -> service.archive(List.of(call)));
        assertThat(found(TouchFilter.everything().withArchived(true))).containsExactly(call);
        assertThat(found(TouchFilter.everything())).containsExactly(visit);
    }

    @Test
    void a_list_is_sorted_by_known_columns_only() {
        log(new TouchData(List.of(new Party(brewery.id(), 0)), Channel.VISIT, DAY, "", "B", "", false, 0));
        log(new TouchData(List.of(new Party(brewery.id(), 0)), Channel.VISIT, DAY, "", "A", "", false, 0));
        world.in(network, () -> {
            assertThat(service.rows(TouchFilter.everything(), sorted("line"))).extracting(TouchRow::line).containsExactly("A", "B");
            assertThatThrownBy(() -> service.rows(TouchFilter.everything(), sorted("tenant_id"))).isInstanceOf(InvalidValue.class);
        });
    }

    @Test
    void a_change_of_those_who_took_part_leaves_no_old_ones() {
        long id = log(new TouchData(List.of(new Party(brewery.id(), emre)), Channel.VISIT, DAY, "", "Führung", "", false, 0));
        world.in(network, () -> service.change(new TouchService.ChangeTouch(id, service.details(id).version(), new TouchData(List.of(new Party(school.id(), 0)), Channel.VISIT, DAY, "", "Führung", "", false, 0))));
        assertThat(found(TouchFilter.ofMember(brewery.id()))).isEmpty();
        assertThat(found(TouchFilter.ofMember(school.id()))).containsExactly(id);
    }

    @Test
    void whoever_has_another_name_today_stands_with_it_in_old_touches() {
        long id = log(new TouchData(List.of(new Party(brewery.id(), emre), new Party(school.id(), 0)), Channel.VISIT, DAY, "", "Führung", "", false, 0));
        world.in(network, () -> members.find(brewery.id()).orElseThrow().revise(RENAMED, MemberFixtures.NOW));
        world.in(network, () -> {
            var name = RENAMED.name();
            assertThat(service.rows(TouchFilter.everything(), Slice.first(5))).singleElement().extracting(TouchRow::who).isEqualTo("Emre Löffler (" + name + "), " + school.name());
            assertThat(touches.find(id).orElseThrow().who()).isEqualTo("Emre Löffler (" + name + "), " + school.name());
        });
    }

    @Test
    void it_is_found_and_sorted_by_the_names_that_are_shown() {
        long old = log(new TouchData(List.of(new Party(brewery.id(), 0), new Party(school.id(), 0)), Channel.VISIT, DAY, "", "Führung", "", false, 0));
        long person = log(new TouchData(List.of(new Party(brewery.id(), emre)), Channel.VISIT, DAY, "", "Führung", "", false, 0));
        long other = log(new TouchData(List.of(new Party(member().id(), 0)), Channel.VISIT, DAY, "", "Führung", "", false, 0));
        var before = brewery.name().substring(0, 5);
        world.in(network, () -> members.find(brewery.id()).orElseThrow().revise(RENAMED, MemberFixtures.NOW));
        assertThat(found(TouchFilter.everything().withText("sudhaus neckar"))).containsExactly(person, old);
        assertThat(found(TouchFilter.everything().withText("loffler sudhaus führung"))).containsExactly(person);
        assertThat(found(TouchFilter.everything().withText("loeffler sudhaus ausflug"))).isEmpty();
        assertThat(found(TouchFilter.everything().withText(before))).as("the two others are still called so").containsExactly(other, old);
        world.in(network, () -> {
            assertThat(service.rows(TouchFilter.everything(), sorted("who"))).extracting(TouchRow::id).containsExactly(other, person, old);
            assertThat(service.rows(TouchFilter.everything(), new Slice(0, 10, List.of(new Slice.Sort("who", true))))).extracting(TouchRow::id).containsExactly(old, person, other);
            assertThat(service.part(TouchFilter.everything().withText("sudhaus"), Slice.first(1)).total()).isEqualTo(2);
        });
    }

    @Test
    void a_word_that_most_names_have_finds_exactly_those() {
        var many = Stream.generate(this::member).limit(30).toList();
        long called = log(new TouchData(List.of(new Party(many.get(0).id(), 0)), Channel.VISIT, DAY, "", "Führung", "", false, 0));
        var everybody = brewery.name().substring(0, 5);
        assertThat(found(TouchFilter.everything().withText(everybody))).containsExactly(called);
        world.in(network, () -> members.find(school.id()).orElseThrow().revise(RENAMED, MemberFixtures.NOW));
        long renamed = log(new TouchData(List.of(new Party(school.id(), 0)), Channel.VISIT, DAY, "", "Führung", "", false, 0));
        assertThat(found(TouchFilter.everything().withText(everybody))).containsExactly(called);
        assertThat(found(TouchFilter.everything().withText("neckar"))).containsExactly(renamed);
        assertThat(found(TouchFilter.everything())).hasSize(2);
    }

    @Test
    void all_touches_of_a_member_are_read_with_all_names_at_once() {
        for (int i = 0; i < 40; i++) {
            var other = member();
            log(new TouchData(List.of(new Party(brewery.id(), emre), new Party(other.id(), 0)), Channel.CALL, DAY, "", "Anruf " + i, "", true, other.id()));
        }
        assertThat(counted(() -> assertThat(touches.concerning(brewery.id())).hasSize(40).allMatch(touch -> touch.who().startsWith("Emre Löffler (")))).isLessThan(FEW);
        assertThat(counted(() -> assertThat(touches.withContact(emre)).hasSize(40).allMatch(touch -> touch.who().contains(", ")))).isLessThan(FEW);
    }

    @Test
    void traces_and_followers_read_what_they_need() {
        long id = log(new TouchData(List.of(new Party(brewery.id(), emre), new Party(brewery.id(), 0), new Party(school.id(), 0)), Channel.VISIT, DAY, "", "Führung", "", true, school.id()));
        world.in(network, () -> {
            assertThat(touches.took(DAY, DAY)).hasSize(2).allMatch(took -> took.touch() == id);
            assertThat(touches.took(DAY.plusDays(1), DAY.plusDays(2))).isEmpty();
            assertThat(touches.began(DAY, DAY)).singleElement().extracting(began -> began.member()).isEqualTo(school.id());
            assertThat(touches.concerning(school.id())).hasSize(1);
            assertThat(touches.withContact(emre)).hasSize(1);
            assertThat(touches.withContact(4711)).isEmpty();
            assertThat(touches.members()).hasSize(2);
        });
    }

    /** How often the database is asked for rows. */
    private long counted(Runnable work) {
        return world.in(network, () -> {
            long before = selects();
            work.run();
            return selects() - before;
        });
    }

    private long selects() {
        try (var connection = world.source().getConnection(); var statement = connection.createStatement(); var answer = statement.executeQuery("SHOW SESSION STATUS LIKE 'Com_select'")) {
            answer.next();
            return answer.getLong(2);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Slice sorted(String by) {
        return new Slice(0, 10, List.of(new Slice.Sort(by, false)));
    }

    private List<Long> found(TouchFilter filter) {
        return world.in(network, () -> {
            var rows = service.rows(filter, Slice.first(10)).stream().map(TouchRow::id).toList();
            assertThat(service.count(filter)).isEqualTo(rows.size());
            return rows;
        });
    }

    private long log(TouchData data) {
        return world.in(network, () -> {
            long id = service.prepare();
            service.log(new TouchService.LogTouch(id, data));
            return id;
        });
    }

    private Member member() {
        return world.in(network, () -> {
            var member = new Member(world.ids().next(), MemberFixtures.brewery(), MemberFixtures.NOW);
            member.addContact(world.ids().next(), MemberFixtures.emre(), MemberFixtures.NOW);
            members.add(member);
            return member;
        });
    }
}
