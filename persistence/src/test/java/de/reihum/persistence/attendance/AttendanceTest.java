package de.reihum.persistence.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import de.reihum.attendance.AttendanceTraces;
import de.reihum.attendance.Invited;
import de.reihum.attendance.closing.Attended;
import de.reihum.attendance.closing.Closing;
import de.reihum.attendance.closing.ClosingData;
import de.reihum.attendance.closing.Gift;
import de.reihum.attendance.closing.GiftData;
import de.reihum.attendance.closing.Reports;
import de.reihum.attendance.closing.ResolutionData;
import de.reihum.attendance.presence.CheckIn;
import de.reihum.attendance.presence.CheckInService;
import de.reihum.attendance.presence.Expectations;
import de.reihum.attendance.presence.PersonRow;
import de.reihum.attendance.presence.Presence;
import de.reihum.attendance.presence.Presence.State;
import de.reihum.attendance.presence.PresenceTraces;
import de.reihum.invitations.Invitation;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.Parts;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberFixtures;
import de.reihum.members.sources.Edge;
import de.reihum.members.sources.Evidence;
import de.reihum.persistence.World;
import de.reihum.persistence.invitations.JpaInvitations;
import de.reihum.persistence.meetings.JpaMeetings;
import de.reihum.persistence.members.JpaContacts;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.persistence.replies.JpaReplies;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final World world = World.running();
    private final JpaPresences presences = new JpaPresences(world.database());
    private final JpaClosings closings = new JpaClosings(world.database());
    private final JpaMeetings meetings = new JpaMeetings(world.database());
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaInvitations invitations = new JpaInvitations(world.database());
    private final CheckInService door = new CheckInService(meetings, presences, closings, new Expectations(invitations, new JpaReplies(world.database())), members, new JpaContacts(world.database()), world.actor(), world.ids(),
            world.clock());
    private final AttendanceTraces traces = new AttendanceTraces(closings, presences, new Invited(invitations));
    private final int network = world.network();
    private final long brewery = member();
    private final long joiner = member();
    private final long meeting = meeting(DAY);

    private long member() {
        return world.in(network, () -> {
            var member = new Member(world.ids().next(), MemberFixtures.brewery(), NOW);
            member.addContact(world.ids().next(), MemberFixtures.emre(), NOW);
            members.add(member);
            return member.id();
        });
    }

    private long meeting(LocalDate day) {
        return world.in(network, () -> {
            var host = members.find(brewery).orElseThrow();
            var data = new MeetingData(0, "Stammtisch im März", "", "", new When(day, LocalTime.of(16, 0), 120), PlaceData.seatOf(host), brewery, 0, 0, false, MemberFilter.everything(), 0, Agenda.EMPTY);
            var made = new Meeting(world.ids().next(), data, new Parts(null, host, Map.of(), world.ids()::next));
            made.plan(Instant.parse("2026-01-01T09:00:00Z"));
            meetings.add(made);
            return made.id();
        });
    }

    private void tap(String tap, String handle, State state, String name) {
        world.in(network, () -> door.note(new CheckIn(meeting, tap, handle, state, name, 0)));
    }

    private PersonRow row(String handle) {
        return world.in(network, () -> door.list(meeting).persons().stream().filter(one -> one.handle().equals(handle)).findFirst().orElseThrow());
    }

    private void confirm(GiftData... gifts) {
        world.in(network, () -> {
            var closing = new Closing(world.ids().next(), meetings.find(meeting).orElseThrow());
            closing.write(ClosingData.EMPTY.withGifts(List.of(gifts)), id -> members.find(id).orElseThrow(), world.ids()::next);
            closing.confirm("Eva Klein", NOW);
            closings.add(closing);
        });
    }

    @Test
    void the_host_is_expected_and_noted_by_one_tap() {
        assertThat(row("m" + brewery)).satisfies(host -> {
            assertThat(host.expected()).isEqualTo(PersonRow.Expectation.HOST);
            assertThat(host.name()).isEqualTo("Emre Löffler");
            assertThat(host.state()).isNull();
        });
        tap("tap-host-1", "m" + brewery, State.PRESENT, "");
        assertThat(row("m" + brewery).state()).isEqualTo(State.PRESENT);
    }

    @Test
    void a_tap_that_arrives_again_changes_nothing_even_after_a_later_one() {
        tap("tap-first", "m" + brewery, State.PRESENT, "");
        tap("tap-second", "m" + brewery, State.LATE, "");
        tap("tap-first", "m" + brewery, State.PRESENT, "");
        assertThat(row("m" + brewery).state()).isEqualTo(State.LATE);
    }

    @Test
    void a_stranger_is_noted_once_under_the_name_the_device_chose() {
        tap("tap-walk-1", "w-0123456789", State.PRESENT, "Jana Ohm");
        tap("tap-walk-1", "w-0123456789", State.PRESENT, "Jana Ohm");
        tap("tap-walk-2", "w-0123456789", State.LATE, "");
        assertThat(row("w-0123456789")).satisfies(stranger -> {
            assertThat(stranger.name()).isEqualTo("Jana Ohm");
            assertThat(stranger.state()).isEqualTo(State.LATE);
        });
    }

    @Test
    void a_stranger_needs_a_name_at_first() {
        assertThatThrownBy(() -> tap("tap-walk-1", "w-0123456789", State.PRESENT, " ")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void what_was_noted_can_be_taken_back() {
        tap("tap-host-1", "m" + brewery, State.NO_SHOW, "");
        tap("tap-host-2", "m" + brewery, null, "");
        assertThat(row("m" + brewery).state()).isNull();
    }

    @Test
    void nothing_is_noted_before_the_day_or_after_the_report() {
        long tomorrow = meeting(LocalDate.now(world.clock()).plusDays(2));
        assertThatThrownBy(() -> world.in(network, () -> door.note(new CheckIn(tomorrow, "tap-early", "m" + brewery, State.PRESENT, "", 0)))).isInstanceOf(RuleBroken.class);
        confirm();
        assertThatThrownBy(() -> tap("tap-after", "m" + brewery, State.PRESENT, "")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_draft_counts_nowhere_and_a_confirmed_report_counts() {
        tap("tap-host-1", "m" + brewery, State.PRESENT, "");
        tap("tap-other", "m" + joiner, State.SUBSTITUTE, "Tom Ott");
        assertThat(evidence()).isEmpty();
        confirm(new GiftData(joiner, Gift.Kind.TALK, "Schichttausch"));
        assertThat(evidence()).extracting(Evidence::member, Evidence::kind).containsExactlyInAnyOrder(tuple(brewery, Evidence.Kind.HOSTING),
                tuple(brewery, Evidence.Kind.CAME), tuple(joiner, Evidence.Kind.TALK), tuple(joiner, Evidence.Kind.CAME));
        var edges = world.in(network, () -> traces.edges(DAY, DAY));
        assertThat(edges).singleElement().satisfies(edge -> assertThat(edge.strength()).isEqualTo(Edge.Strength.OPPORTUNITY));
        assertThat(world.in(network, () -> closings.unclosed(DAY, DAY))).isEmpty();
    }

    @Test
    void the_share_of_those_invited_who_came_is_known_once_the_report_is_confirmed() {
        world.in(network, () -> List.of(brewery, joiner).forEach(id -> invitations.add(new Invitation(world.ids().next(), meetings.find(meeting).orElseThrow(),
                members.find(id).orElseThrow().representative().orElseThrow(), Contact.Channel.MAIL, NOW))));
        long walkIn = member();
        tap("tap-host-1", "m" + brewery, State.LATE, "");
        tap("tap-other", "m" + joiner, State.NO_SHOW, "");
        tap("tap-walk-in", "m" + walkIn, State.PRESENT, "");
        assertThat(world.in(network, () -> closings.attended(DAY, DAY))).isEmpty();
        confirm();
        assertThat(world.in(network, () -> closings.attended(DAY, DAY))).containsExactly(new Attended(16 * 60, 2, 1));
        assertThat(world.in(network, () -> closings.attended(DAY.plusDays(1), DAY.plusDays(2)))).isEmpty();
    }

    private List<Evidence> evidence() {
        return world.in(network, () -> traces.evidence(DAY.minusDays(1), DAY.plusDays(1)));
    }

    @Test
    void a_meeting_without_a_confirmed_report_is_found() {
        assertThat(world.in(network, () -> closings.unclosed(DAY, DAY)).stream().map(Meeting::id)).containsExactly(meeting);
    }

    @Test
    void of_two_members_that_become_one_whoever_came_counts() {
        tap("tap-host-1", "m" + brewery, State.NO_SHOW, "");
        tap("tap-other", "m" + joiner, State.PRESENT, "");
        world.in(network, () -> new PresenceTraces(presences).memberMerged(members.find(joiner).orElseThrow(), members.find(brewery).orElseThrow()));
        var left = world.in(network, () -> presences.ofMeeting(meeting));
        assertThat(left).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.PRESENT);
            assertThat(one.handle().text()).isEqualTo("m" + brewery);
        });
    }

    @Test
    void a_forgotten_person_was_there_without_a_name() {
        long contact = row("m" + brewery).contact();
        tap("tap-host-1", "m" + brewery, State.PRESENT, "");
        world.in(network, () -> new PresenceTraces(presences).forget(contact));
        assertThat(world.in(network, () -> presences.ofMeeting(meeting)).stream().map(Presence::contact)).singleElement().satisfies(known -> assertThat(known).isEmpty());
    }

    @Test
    void a_decision_names_who_looks_after_it_and_goes_along() {
        long person = contact(joiner);
        resolve(new ResolutionData("Eine Ausbildungsmesse im Herbst", joiner, person, LocalDate.of(2026, 9, 30)), ResolutionData.of("Wir beginnen um 16 Uhr"));
        assertThat(resolutions()).containsExactly(new ResolutionData("Eine Ausbildungsmesse im Herbst", joiner, person, LocalDate.of(2026, 9, 30)), ResolutionData.of("Wir beginnen um 16 Uhr"));
        var follow = new Reports(closings);
        assertThat(world.in(network, () -> follow.about(person))).extracting(item -> item.value()).containsExactly("Stammtisch im März", "Eine Ausbildungsmesse im Herbst", "2026-09-30");
        world.in(network, () -> follow.memberMerged(members.find(joiner).orElseThrow(), members.find(brewery).orElseThrow()));
        world.in(network, () -> follow.contactMerged(here(person), here(contact(brewery))));
        assertThat(resolutions().get(0)).extracting(ResolutionData::member, ResolutionData::contact).containsExactly(brewery, contact(brewery));
        world.in(network, () -> follow.forget(contact(brewery)));
        assertThat(resolutions().get(0)).extracting(ResolutionData::member, ResolutionData::contact).containsExactly(brewery, 0L);
    }

    @Test
    void nobody_looks_after_it_who_is_elsewhere() {
        long person = contact(joiner);
        assertThatThrownBy(() -> resolve(new ResolutionData("Eine Messe", brewery, person, null))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> resolve(new ResolutionData("Eine Messe", 0, person, null))).isInstanceOf(NotFound.class);
    }

    private void resolve(ResolutionData... wanted) {
        world.in(network, () -> {
            var closing = closings.of(meeting).orElseGet(() -> {
                var made = new Closing(world.ids().next(), meetings.find(meeting).orElseThrow());
                closings.add(made);
                return made;
            });
            closing.write(ClosingData.EMPTY.withResolutions(List.of(wanted)), id -> members.find(id).orElseThrow(), world.ids()::next);
        });
    }

    private List<ResolutionData> resolutions() {
        return world.in(network, () -> closings.of(meeting).orElseThrow().data().resolutions());
    }

    private Contact here(long contact) {
        return new JpaContacts(world.database()).find(contact).orElseThrow();
    }

    private long contact(long member) {
        return world.in(network, () -> members.find(member).orElseThrow().contacts().iterator().next().id());
    }
}
