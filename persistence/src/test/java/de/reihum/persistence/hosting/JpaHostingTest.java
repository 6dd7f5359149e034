package de.reihum.persistence.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.Actor;
import de.reihum.hosting.asking.Asking;
import de.reihum.hosting.asking.Candidates;
import de.reihum.hosting.asking.HostOverview;
import de.reihum.hosting.asking.HostRequest;
import de.reihum.hosting.asking.HostService;
import de.reihum.hosting.follow.HostMerge;
import de.reihum.hosting.planning.Evening;
import de.reihum.hosting.planning.Planner;
import de.reihum.hosting.pool.EntryData;
import de.reihum.hosting.pool.PoolRules;
import de.reihum.hosting.pool.PoolService.ChangeEntry;
import de.reihum.hosting.pool.PoolService.ChangeRules;
import de.reihum.hosting.pool.PoolOverview;
import de.reihum.hosting.pool.PoolService;
import de.reihum.hosting.pool.Volunteers;
import de.reihum.jobs.OutboxInMemory;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.MeetingEvents;
import de.reihum.meetings.Parts;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.Rhythm;
import de.reihum.meetings.series.Series;
import de.reihum.meetings.series.SeriesData;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFilter;
import de.reihum.members.business.PremisesBook;
import de.reihum.persistence.World;
import de.reihum.persistence.meetings.JpaAllSeries;
import de.reihum.persistence.meetings.JpaMeetings;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.persistence.members.business.JpaBusinesses;
import de.reihum.shared.Conflict;
import de.reihum.shared.RuleBroken;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaHostingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 11);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 8);

    private final World world = World.running();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final JpaPools pools = new JpaPools(world.database());
    private final JpaHostRequests requests = new JpaHostRequests(world.database());
    private final JpaHostBook book = new JpaHostBook(world.database());
    private final JpaMeetings meetings = new JpaMeetings(world.database());
    private final JpaAllSeries allSeries = new JpaAllSeries(world.database());
    private final JpaMembers members = new JpaMembers(world.database());
    private final PremisesBook premises = new PremisesBook(new JpaBusinesses(world.database()), world.ids());
    private final Planner planner = new Planner(pools, requests, book, premises, clock);
    private final Candidates candidates = new Candidates(planner, members);
    private final Asking asking = new Asking(requests, pools, candidates, new OutboxInMemory(), world.ids(), clock);
    private final Actor actor = new Actor();
    private final Volunteers volunteers = new Volunteers(members);
    private final PoolService pool = new PoolService(pools, allSeries, members, new PoolOverview(pools, members, premises, book, planner, volunteers, clock), volunteers, world.ids(), clock);
    private final HostService hosts = new HostService(meetings, new MeetingEvents(List.of(), clock), members, requests, new HostOverview(members, requests, book, planner, candidates, clock), asking, actor, clock);
    private final int network = world.network();
    private Series series;
    private long alpha;
    private long beta;
    private long june;

    @BeforeEach
    void a_series_with_two_companies() {
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 5, "Eva Klein", Set.of()));
        series = world.in(network, () -> {
            var made = new Series(world.ids().next(), new SeriesData("Unternehmerstammtisch", "", MemberFilter.everything(), Rhythm.NONE, LocalTime.of(16, 0), 120, 0, 0, Agenda.EMPTY, Series.Colour.GREEN));
            allSeries.add(made);
            return made;
        });
        alpha = company("Alpha GmbH");
        beta = company("Beta AG");
        june = meeting(JUNE);
        world.in(network, () -> pool.admit(series.id(), List.of(alpha)));
        world.in(network, () -> pool.admit(series.id(), List.of(beta)));
    }

    private long company(String name) {
        return world.in(network, () -> {
            var member = new Member(world.ids().next(), new MemberData(name, Member.Kind.SME, Member.Status.ACTIVE, "20", "", "Hauptstr. 1", "71672", "Marbach", "", "2019", Set.of(), ""), NOW);
            member.addContact(world.ids().next(), new ContactData(Contact.Salutation.MS, "", "Eva", name.split(" ")[0], "", "eva@" + member.id() + ".example", "", Set.of(), "de", Contact.Consent.GIVEN, "Beitritt"), NOW);
            members.add(member);
            return member.id();
        });
    }

    private long meeting(LocalDate day) {
        return world.in(network, () -> {
            var data = MeetingData.titled("Stammtisch " + day).on(new When(day, LocalTime.of(16, 0), 120));
            var made = new Meeting(world.ids().next(), data, new Parts(allSeries.find(series.id()).orElseThrow(), null, Map.of(), world.ids()::next));
            made.propose(NOW);
            meetings.add(made);
            return made.id();
        });
    }

    private void run(Runnable work) {
        world.in(network, () -> {
            work.run();
            return null;
        });
    }

    @Test
    void a_company_comes_back_with_its_wishes() {
        var row = world.in(network, () -> pool.entries(series.id())).get(0);
        var data = new EntryData(LocalDate.of(2024, 5, 1), EntryData.Wish.PAUSED, LocalDate.of(2026, 12, 31), Set.of(Month.AUGUST, Month.DECEMBER), LocalDate.of(2023, 3, 9), "nur vormittags");
        run(() -> pool.change(new ChangeEntry(row.id(), row.version(), data)));
        assertThat(world.in(network, () -> pool.entries(series.id()))).filteredOn(one -> one.id() == row.id()).singleElement().satisfies(one -> {
            assertThat(one.data()).isEqualTo(data);
            assertThat(one.last()).isEqualTo(LocalDate.of(2023, 3, 9));
            assertThat(one.hostings()).isEqualTo(1);
        });
        assertThatThrownBy(() -> run(() -> pool.change(new ChangeEntry(row.id(), row.version(), data)))).isInstanceOf(Conflict.class);
    }

    @Test
    void the_rules_of_a_pool_are_kept_and_two_who_change_them_meet() {
        run(() -> pool.change(new ChangeRules(series.id(), 0, new PoolRules(40, true, 14, false))));
        var details = world.in(network, () -> pool.details(series.id()));
        assertThat(details.rules()).isEqualTo(new PoolRules(40, true, 14, false));
        run(() -> pool.change(new ChangeRules(series.id(), details.version(), PoolRules.DEFAULT)));
        assertThatThrownBy(() -> run(() -> pool.change(new ChangeRules(series.id(), details.version(), PoolRules.DEFAULT)))).isInstanceOf(Conflict.class);
    }

    @Test
    void a_request_is_kept_and_the_meeting_has_one() {
        long id = world.in(network, () -> hosts.ask(june, alpha));
        run(() -> {
            var request = requests.find(id).orElseThrow();
            assertThat(request.state()).isEqualTo(HostRequest.State.ASKED);
            assertThat(request.row().by()).isEqualTo("Eva Klein");
            assertThat(requests.lockMeeting(id)).isEqualTo(june);
            assertThat(requests.asked()).containsExactly(request);
        });
        assertThatThrownBy(() -> run(() -> hosts.ask(june, beta))).isInstanceOf(RuleBroken.class);
        run(() -> hosts.confirm(june, beta));
        run(() -> {
            assertThat(requests.holding(june)).get().satisfies(one -> assertThat(one.member().id()).isEqualTo(beta));
            assertThat(requests.ofMeeting(june)).hasSize(2);
            assertThat(requests.ofMember(alpha)).hasSize(1);
            assertThat(book.hosted()).singleElement().satisfies(one -> assertThat(one.member()).isEqualTo(beta));
        });
    }

    @Test
    void of_two_coordinators_who_ask_at_once_one_is_told_who_is_asked_already() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var asks = Stream.of(alpha, beta).map(company -> (Callable<String>) () -> asked(company)).toList();
            var said = new ArrayList<String>();
            for (var done : threads.invokeAll(asks)) {
                said.add(done.get());
            }
            assertThat(said).containsExactlyInAnyOrder("", "hosting.refusal.asked");
        } finally {
            threads.shutdownNow();
        }
        run(() -> assertThat(requests.ofMeeting(june)).singleElement().satisfies(one -> assertThat(one.state()).isEqualTo(HostRequest.State.ASKED)));
    }

    /** @return why not, or empty */
    private String asked(long company) {
        try {
            world.in(network, () -> {
                actor.exchange(new Actor.Identity(Actor.Kind.PERSON, 5, "Eva Klein", Set.of()));
                return hosts.ask(june, company);
            });
            return "";
        } catch (RuleBroken refused) {
            return refused.reasons().get(0).key();
        }
    }

    @Test
    void a_swap_is_kept_with_both_places() {
        long october = meeting(OCTOBER);
        run(() -> hosts.confirm(june, alpha));
        run(() -> hosts.confirm(october, beta));
        run(() -> hosts.swap(june, october));
        run(() -> assertThat(requests.places()).isEqualTo(Map.of(june, OCTOBER, october, JUNE)));
        assertThat(world.in(network, () -> planner.line(series.id()))).containsExactly(alpha, beta);
    }

    @Test
    void the_next_meetings_come_with_hosts_and_reasons() {
        meeting(OCTOBER);
        run(() -> hosts.confirm(june, alpha));
        var next = world.in(network, () -> pool.details(series.id())).next();
        assertThat(next).extracting(Evening::member).containsExactly(alpha, beta);
        assertThat(next.get(1).proposal().last()).isNull();
    }

    @Test
    void who_said_no_is_known_for_the_next_proposal() {
        run(() -> hosts.confirm(june, alpha));
        run(() -> hosts.giveBack(june, "Umbau"));
        run(() -> assertThat(requests.declined()).singleElement().satisfies(one -> assertThat(one.meeting()).isEqualTo(june)));
        assertThat(world.in(network, () -> hosts.details(june)).proposal().member()).isEqualTo(beta);
        assertThat(world.in(network, () -> hosts.waiting(JUNE))).hasSize(1);
    }

    @Test
    void pools_and_requests_go_along_when_two_members_become_one() {
        run(() -> hosts.ask(june, alpha));
        var merge = new HostMerge(pools, requests);
        run(() -> assertThat(merge.memberMerged(members.find(alpha).orElseThrow(), members.find(beta).orElseThrow())).isEqualTo(2));
        run(() -> {
            assertThat(pools.entries(series.id())).extracting(entry -> entry.member().id()).containsExactly(beta);
            assertThat(requests.ofMember(beta)).hasSize(1);
        });
    }

    @Test
    void of_two_pool_entries_that_become_one_the_longer_history_stays() {
        run(() -> pools.find(series.id(), alpha).orElseThrow().revise(new EntryData(LocalDate.of(2022, 1, 1), EntryData.Wish.IN, null, Set.of(), LocalDate.of(2023, 3, 9), "nur vormittags"), LocalDate.of(2026, 3, 2)));
        var merge = new HostMerge(pools, requests);
        run(() -> merge.memberMerged(members.find(alpha).orElseThrow(), members.find(beta).orElseThrow()));
        assertThat(world.in(network, () -> pool.entries(series.id()))).singleElement().satisfies(row -> {
            assertThat(row.member()).isEqualTo(beta);
            assertThat(row.data().since()).isEqualTo(LocalDate.of(2022, 1, 1));
            assertThat(row.last()).isEqualTo(LocalDate.of(2023, 3, 9));
            assertThat(row.data().remark()).isEqualTo("nur vormittags");
        });
    }

    @Test
    void what_a_forgotten_person_wrote_goes_and_her_companys_answer_stays() {
        long id = world.in(network, () -> hosts.ask(june, alpha));
        run(() -> hosts.confirm(june, alpha));
        run(() -> hosts.giveBack(june, "Umbau, Frau Alpha"));
        var merge = new HostMerge(pools, requests);
        long contact = world.in(network, () -> requests.find(id).orElseThrow().contact().orElseThrow().id());
        run(() -> merge.forget(contact));
        run(() -> assertThat(requests.find(id).orElseThrow()).satisfies(one -> {
            assertThat(one.word()).isEmpty();
            assertThat(one.state()).isEqualTo(HostRequest.State.GIVEN_BACK);
        }));
        assertThat(world.in(network, () -> merge.about(contact))).isEmpty();
    }

    @Test
    void a_forgotten_person_was_never_asked() {
        long id = world.in(network, () -> hosts.ask(june, alpha));
        var merge = new HostMerge(pools, requests);
        long contact = world.in(network, () -> requests.find(id).orElseThrow().contact().orElseThrow().id());
        assertThat(world.in(network, () -> merge.about(contact))).isNotEmpty();
        run(() -> merge.forget(contact));
        run(() -> assertThat(requests.find(id).orElseThrow().contact()).isEmpty());
    }

    @Test
    void with_a_series_goes_its_pool() {
        long meetingFree = world.in(network, () -> {
            var made = new Series(world.ids().next(), series.data());
            allSeries.add(made);
            return made.id();
        });
        world.in(network, () -> pool.admit(meetingFree, List.of(alpha)));
        run(() -> pool.change(new ChangeRules(meetingFree, 0, PoolRules.DEFAULT)));
        run(() -> allSeries.remove(allSeries.find(meetingFree).orElseThrow()));
        run(() -> assertThat(pools.entries(meetingFree)).isEmpty());
    }
}
