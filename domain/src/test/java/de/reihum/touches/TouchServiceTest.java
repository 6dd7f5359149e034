package de.reihum.touches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.members.Contact;
import de.reihum.members.ContactsInMemory;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MembersInMemory;
import de.reihum.members.sources.Edge;
import de.reihum.members.sources.Evidence;
import de.reihum.shared.Conflict;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Slice;
import de.reihum.tasks.TaskFilter;
import de.reihum.tasks.TaskRow;
import de.reihum.tasks.TaskWorld;
import de.reihum.touches.Touch.Channel;
import de.reihum.touches.TouchData.Party;
import de.reihum.touches.TouchService.ChangeTouch;
import de.reihum.touches.TouchService.LogTouch;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class TouchServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Clock clock = Clock.fixed(MemberFixtures.NOW, ZoneOffset.UTC);
    private final MembersInMemory members = new MembersInMemory();
    private final TouchesInMemory touches = new TouchesInMemory();
    private final ContactsInMemory contacts = new ContactsInMemory(members);
    private final TaskWorld tasks = new TaskWorld(members);
    private final Member brewery = tasks.brewery;
    private final Contact emre = tasks.emre;
    private final Member chamber = member(MemberFixtures.chamber());
    private final Member school = member(MemberFixtures.school());
    private final TouchService service = new TouchService(touches, members, tasks.service, tasks.people.actor, new Ids(() -> 1), clock);
    private final TouchTraces traces = new TouchTraces(touches);

    @Test
    void a_touch_is_of_today_and_names_those_who_took_part() {
        var touch = service.details(log(data(false, 0, new Party(brewery.id(), emre.id()), new Party(school.id(), 0))));
        assertThat(touch.data().day()).isEqualTo(TODAY);
        assertThat(touch.author()).isEqualTo("Anna Weber");
        assertThat(touch.edge()).isEqualTo(Touch.Edge.COORDINATION);
        assertThat(service.rows(TouchFilter.everything(), Slice.first(10))).singleElement().extracting(TouchRow::who)
                .isEqualTo("Emre Löffler (Brauerei Müllerschön GmbH & Co. KG), Berufliche Schule Bietigheim");
    }

    @Test
    void what_is_sent_twice_is_saved_once() {
        long id = service.prepare();
        var once = new LogTouch(id, data(false, 0, new Party(brewery.id(), 0)));
        service.log(once);
        service.log(once);
        assertThat(service.count(TouchFilter.everything())).isEqualTo(1);
    }

    @Test
    void the_next_step_becomes_a_task_and_goes_when_the_touch_is_taken_back() {
        tasks.subjects.add(new TouchSubjects(touches));
        long id = service.prepare();
        service.log(new LogTouch(id, data(false, 0, new Party(brewery.id(), 0)), new NextStep("Termin vorschlagen", null)));
        assertThat(tasks.service.rows(TaskFilter.open(), Slice.first(5))).singleElement().extracting(TaskRow::text, TaskRow::due, TaskRow::subjectName)
                .containsExactly("Termin vorschlagen", TODAY.plusWeeks(1), brewery.name());
        service.takeBack(id);
        assertThat(tasks.service.count(TaskFilter.open())).isZero();
        assertThat(service.details(id).archived()).isTrue();
    }

    @Test
    void everything_that_cannot_be_is_said_at_once() {
        var impossible = new TouchData(List.of(), null, TODAY.plusDays(1), "25:00", " ", "", false, 0);
        assertThatThrownBy(() -> log(impossible)).isInstanceOfSatisfying(InvalidValue.class,
                refused -> assertThat(refused.reasons()).extracting(reason -> reason.field()).containsExactly("with", "channel", "day", "time", "line"));
    }

    @Test
    void hours_may_be_written_as_one_speaks() {
        assertThat(new TouchData(List.of(), Channel.CALL, TODAY, "9.30", "x", "", false, 0).time()).isEqualTo("09:30");
    }

    @Test
    void a_talk_among_members_needs_two_of_them() {
        assertThatThrownBy(() -> log(data(true, 0, new Party(brewery.id(), 0), new Party(brewery.id(), emre.id())))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void an_institution_makes_it_a_contact_of_a_partner() {
        assertThat(service.details(log(data(true, 0, new Party(brewery.id(), 0), new Party(chamber.id(), 0)))).edge()).isEqualTo(Touch.Edge.PARTNER);
    }

    @Test
    void nobody_unknown_takes_part() {
        assertThatThrownBy(() -> log(data(false, 0, new Party(4711, 0)))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log(data(false, 0, new Party(school.id(), emre.id())))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> log(data(false, 4711, new Party(school.id(), 0)))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_stale_change_is_refused() {
        long id = log(data(false, 0, new Party(brewery.id(), 0)));
        assertThatThrownBy(() -> service.change(new ChangeTouch(id, 99, data(false, 0, new Party(school.id(), 0))))).isInstanceOf(Conflict.class);
    }

    @Test
    void an_archived_touch_counts_nowhere_and_can_come_back() {
        long id = log(data(false, brewery.id(), new Party(brewery.id(), 0)));
        service.archive(List.of(id));
        assertThat(service.count(TouchFilter.everything())).isZero();
        assertThat(traces.evidence(TODAY, TODAY)).isEmpty();
        service.restore(List.of(id));
        assertThat(traces.evidence(TODAY, TODAY)).hasSize(1);
    }

    @Test
    void who_begins_and_who_meets_another_member_shows_contacts_of_its_own() {
        long among = log(data(true, brewery.id(), new Party(brewery.id(), 0), new Party(school.id(), 0)));
        assertThat(traces.evidence(TODAY, TODAY)).containsExactlyInAnyOrder(new Evidence(brewery.id(), Evidence.Kind.STARTED_CONTACT, TODAY, "touches", among),
                new Evidence(brewery.id(), Evidence.Kind.MET_MEMBER, TODAY, "touches", among), new Evidence(school.id(), Evidence.Kind.MET_MEMBER, TODAY, "touches", among));
        assertThat(traces.evidence(TODAY.plusDays(1), TODAY.plusDays(9))).isEmpty();
    }

    @Test
    void a_talk_among_three_is_three_contacts_and_a_letter_to_two_is_two_with_the_coordination() {
        log(data(true, 0, new Party(brewery.id(), 0), new Party(school.id(), 0), new Party(chamber.id(), 0)));
        assertThat(traces.edges(TODAY, TODAY)).hasSize(3).allMatch(edge -> edge.one() != Edge.COORDINATION);
        touches.rows(TouchFilter.everything(), Slice.first(1)).forEach(row -> service.archive(List.of(row.id())));
        log(data(false, 0, new Party(brewery.id(), 0), new Party(school.id(), 0)));
        assertThat(traces.edges(TODAY, TODAY)).hasSize(2).allMatch(edge -> edge.one() == Edge.COORDINATION);
    }

    @Test
    void merged_members_have_their_touches_in_common() {
        log(data(true, school.id(), new Party(brewery.id(), emre.id()), new Party(school.id(), 0)));
        assertThat(new TouchMerge(touches, clock).memberMerged(school, chamber)).isEqualTo(1);
        assertThat(touches.concerning(school.id())).isEmpty();
        assertThat(touches.concerning(chamber.id())).singleElement().extracting(Touch::who).asString().contains("IHK-Bezirkskammer");
    }

    @Test
    void members_that_talked_with_each_other_and_are_one_talked_with_nobody() {
        long id = log(data(true, 0, new Party(brewery.id(), 0), new Party(school.id(), 0)));
        new TouchMerge(touches, clock).memberMerged(school, brewery);
        assertThat(service.details(id).parties()).hasSize(1);
        assertThat(service.details(id).edge()).isEqualTo(Touch.Edge.COORDINATION);
    }

    @Test
    void a_forgotten_person_is_named_nowhere_and_the_contact_with_her_member_stays() {
        long id = log(new TouchData(List.of(new Party(brewery.id(), emre.id())), Channel.CALL, null, "", "Herr Löffler sagt zu", "Löffler bringt Bier mit", false, 0));
        var data = new TouchPersonalData(touches, contacts, clock);
        assertThat(data.about(emre.id())).extracting(item -> item.value()).contains("Herr Löffler sagt zu");
        assertThat(data.forget(emre.id())).isEmpty();
        assertThat(service.details(id).toString()).doesNotContain("Löffler").contains("Brauerei Müllerschön");
        assertThat(data.about(emre.id())).isEmpty();
    }

    private long log(TouchData data) {
        long id = service.prepare();
        service.log(new LogTouch(id, data));
        return id;
    }

    private static TouchData data(boolean among, long startedBy, Party... with) {
        return new TouchData(List.of(with), Channel.CALL, null, "", "Fragt nach Azubis", "", among, startedBy);
    }

    private Member member(MemberData data) {
        var member = MemberFixtures.member(data);
        members.add(member);
        return member;
    }
}
