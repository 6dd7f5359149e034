package de.reihum.hosting;

import de.reihum.hosting.asking.Askers;
import de.reihum.hosting.asking.Asking;
import de.reihum.hosting.asking.Candidates;
import de.reihum.hosting.asking.HostAnswerService;
import de.reihum.hosting.asking.HostMailService;
import de.reihum.hosting.asking.HostOverview;
import de.reihum.hosting.asking.HostRequest;
import de.reihum.hosting.asking.HostService;
import de.reihum.hosting.follow.HostedMeetings;
import de.reihum.hosting.planning.HostBook;
import de.reihum.hosting.planning.Hosted;
import de.reihum.hosting.planning.Planner;
import de.reihum.hosting.planning.Upcoming;
import de.reihum.hosting.pool.PoolOverview;
import de.reihum.hosting.pool.PoolService;
import de.reihum.hosting.pool.Volunteers;
import de.reihum.jobs.OutboxInMemory;
import de.reihum.links.LinkHolder;
import de.reihum.links.LinkService;
import de.reihum.links.LinksInMemory;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.MeetingEvents;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingFollower;
import de.reihum.meetings.MeetingsInMemory;
import de.reihum.meetings.Parts;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.dates.DateChange;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.AllSeriesInMemory;
import de.reihum.meetings.series.Rhythm;
import de.reihum.meetings.series.Series;
import de.reihum.meetings.series.SeriesData;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberFixtures;
import de.reihum.members.business.BusinessService;
import de.reihum.members.business.BusinessesInMemory;
import de.reihum.members.business.PremisesBook;
import de.reihum.settings.SettingsFixtures;
import de.reihum.tasks.TaskNotes;
import de.reihum.tasks.TaskWorld;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A network with a series and four companies that can host it; Anna acts, and the clock can be moved. */
public class HostingWorld implements HostBook {

    public final TaskWorld team = new TaskWorld();
    public final OutboxInMemory outbox = new OutboxInMemory();
    public final PoolsInMemory pools = new PoolsInMemory();
    public final HostRequestsInMemory requests = new HostRequestsInMemory();
    public final BusinessesInMemory businesses = new BusinessesInMemory();
    public final MeetingsInMemory meetings = new MeetingsInMemory();
    private final List<MeetingFollower> followers = new ArrayList<>();
    private final PremisesBook premises = new PremisesBook(businesses, team.people.ids);
    public final Planner planner = new Planner(pools, requests, this, premises, team.clock);
    private final Candidates candidates = new Candidates(planner, team.members);
    private final Asking asking = new Asking(requests, pools, candidates, outbox, team.people.ids, team.clock);
    public final MeetingEvents events = new MeetingEvents(followers, team.clock);
    public final HostedMeetings follower = new HostedMeetings(requests, asking);
    public final AllSeriesInMemory allSeries = new AllSeriesInMemory();
    private final Volunteers volunteers = new Volunteers(team.members);
    public final PoolService pool = new PoolService(pools, allSeries, team.members, new PoolOverview(pools, team.members, premises, this, planner, volunteers, team.clock), volunteers, team.people.ids, team.clock);
    public final HostService hosts = new HostService(meetings, events, team.members, requests, new HostOverview(team.members, requests, this, planner, candidates, team.clock), asking, team.people.actor, team.clock);
    public final SettingsFixtures settings = new SettingsFixtures();
    private final Askers askers = new Askers(team.people.assignments, team.people.accounts, settings.faces(), team.people.tenant);
    public final HostAnswerService answers = new HostAnswerService(requests, pools, premises, events, asking, askers, team.clock);
    public final HostMailService mails = new HostMailService(requests, new LinkService(new LinksInMemory(), team.people.networks, team.people.tenant, team.people.ids, team.clock), asking, askers,
            new TaskNotes(team.tasks, team.weekly, team.people.ids), team.people.networks, team.people.tenant, team.clock);
    public final BusinessService business = new BusinessService(team.members, businesses, team.people.ids, team.clock);
    public final Series series = new Series(team.people.ids.next(), new SeriesData("Unternehmerstammtisch", "", MemberFilter.everything(), new Rhythm(Set.of(Month.JUNE, Month.OCTOBER), DayOfWeek.THURSDAY, 2),
            LocalTime.of(16, 0), 120, 0, 0, Agenda.EMPTY, Series.Colour.GREEN));
    public final Member alpha = company("Alpha GmbH", "alpha@alpha.example");
    public final Member beta = company("Beta AG", "beta@beta.example");
    public final Member gamma = company("Gamma OHG", "gamma@gamma.example");

    public HostingWorld() {
        followers.add(follower);
    }

    /** All three in the pool, Alpha before Beta before Gamma. */
    public HostingWorld pooled() {
        allSeries.add(series);
        Stream.of(alpha, beta, gamma).forEach(member -> pool.admit(series.id(), List.of(member.id())));
        return this;
    }

    public final Member company(String name, String email) {
        var member = MemberFixtures.member(new MemberData(name, Member.Kind.SME, Member.Status.ACTIVE, "20", "", "Hauptstr. 1", "71672", "Marbach", "", "2019", Set.of(), ""));
        MemberFixtures.contact(member, new ContactData(Contact.Salutation.MS, "", "Eva", name.split(" ")[0], "", email, "", Set.of(), "de", Contact.Consent.GIVEN, "Beitritt"));
        team.members.add(member);
        return member;
    }

    public Meeting meeting(LocalDate day) {
        var meeting = draft(day);
        meeting.propose(team.now);
        return meeting;
    }

    public Meeting draft(LocalDate day) {
        var data = MeetingData.titled("Stammtisch am " + day).on(new When(day, LocalTime.of(16, 0), 120));
        var meeting = new Meeting(team.people.ids.next(), data, new Parts(series, null, Map.of(), team.people.ids::next));
        meetings.add(meeting);
        return meeting;
    }

    /** @param day {@code null} takes the date away */
    public void move(Meeting meeting, LocalDate day) {
        var before = meeting.when().orElse(null);
        var after = day == null ? null : new When(day, LocalTime.of(16, 0), 120);
        meeting.move(after, new DateChange(team.people.ids.next(), meeting, before, "Anna", "", team.now), team.now);
        follower.moved(meeting, before);
    }

    public HostRequest asked(Meeting meeting) {
        return requests.holding(meeting.id()).orElseThrow();
    }

    /** As if the company opened the link of its mail. */
    public LinkHolder link(HostRequest request) {
        return new LinkHolder(1, "Netzwerk Neckar", HostAnswerService.PURPOSE, request.id(), request.contact().orElseThrow().id());
    }

    @Override
    public List<Hosted> hosted() {
        return meetings.all(MeetingFilter.everything()).stream().filter(one -> one.host().isPresent() && one.when().isPresent() && one.state() != State.CANCELLED)
                .map(one -> new Hosted(one.id(), one.host().orElseThrow().id(), one.when().orElseThrow().day())).sorted(Comparator.comparing(Hosted::day)).toList();
    }

    @Override
    public List<Upcoming> upcoming(LocalDate from) {
        return meetings.all(MeetingFilter.open()).stream().filter(one -> one.when().isPresent() && !one.when().orElseThrow().day().isBefore(from))
                .map(one -> new Upcoming(Long.valueOf(one.id()), one.title(), one.when().orElseThrow().day(), one.series().map(Series::id).orElse(0L), one.host().map(Member::id).orElse(0L), Integer.valueOf(one.admission().capacity())))
                .sorted(Comparator.comparing(Upcoming::day)).toList();
    }
}
