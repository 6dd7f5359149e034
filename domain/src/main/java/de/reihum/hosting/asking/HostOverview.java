package de.reihum.hosting.asking;

import de.reihum.hosting.planning.HostBook;
import de.reihum.hosting.planning.Planner;
import de.reihum.hosting.planning.Upcoming;
import de.reihum.hosting.rotation.PassedOver;
import de.reihum.hosting.rotation.Proposal;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Puts together what the team sees of a meeting's host: who it is, who is asked, who should be and who was left out. */
@ApplicationScoped
public class HostOverview {

    private Members members;
    private HostRequests requests;
    private HostBook book;
    private Planner planner;
    private Candidates candidates;
    private Clock clock;

    protected HostOverview() {}

    @Inject
    public HostOverview(Members members, HostRequests requests, HostBook book, Planner planner, Candidates candidates, Clock clock) {
        this.members = members;
        this.requests = requests;
        this.book = book;
        this.planner = planner;
        this.candidates = candidates;
        this.clock = clock;
    }

    HostDetails of(Meeting meeting) {
        var all = requests.ofMeeting(meeting.id());
        var holding = all.stream().filter(one -> one.state().holds()).findFirst();
        boolean open = Search.open(meeting) && meeting.when().map(when -> clock.instant().isBefore(when.end())).orElse(true);
        var host = meeting.host();
        var known = meeting.series().filter(series -> open).map(series -> planner.know());
        var proposal = known.filter(now -> holding.isEmpty() && host.isEmpty()).flatMap(now -> now.proposal(meeting, Set.of()));
        var pool = known.map(now -> now.line(meeting.series().orElseThrow().id())).orElse(List.of());
        var companies = byId(LongStream.concat(proposal.stream().flatMapToLong(HostOverview::named), pool.stream().mapToLong(Long::longValue)));
        var person = proposal.map(Proposal::member).map(companies::get).map(HostOverview::person).orElse("");
        boolean leftOut = host.isEmpty() && (holding.isPresent() || proposal.isPresent() && person.isEmpty());
        return new HostDetails(meeting.id(), meeting.version(), open, meeting.when().map(When::day).orElse(null), host.map(Member::id).orElse(0L), host.map(Member::name).orElse(""),
                host.or(() -> holding.map(HostRequest::member)).map(Candidates::present).orElse(true), holding.map(HostRequest::row).orElse(null),
                all.stream().filter(one -> !one.state().holds()).map(HostRequest::row).toList(), proposal.orElse(null), companies.values().stream().collect(Collectors.toMap(Member::id, Member::name)),
                person, known.filter(now -> leftOut).map(now -> candidates.unreachable(meeting, now, holding.map(one -> one.member().id()).orElse(0L))).orElse(List.of()),
                pool.stream().map(companies::get).map(member -> new HostDetails.Company(member.id(), member.name(), person(member))).toList(), open && host.isPresent() ? swaps(meeting) : List.of());
    }

    private static LongStream named(Proposal proposal) {
        return LongStream.concat(LongStream.of(proposal.member()).filter(one -> one != 0), proposal.passedOver().stream().mapToLong(PassedOver::member));
    }

    private static String person(Member member) {
        return Candidates.person(member).map(Contact::name).orElse("");
    }

    private List<HostDetails.Swap> swaps(Meeting meeting) {
        var others = book.upcoming(LocalDate.now(clock)).stream().filter(one -> one.host() != 0 && one.id() != meeting.id() && one.host() != meeting.host().orElseThrow().id()).toList();
        var hosts = byId(others.stream().mapToLong(Upcoming::host));
        return others.stream().map(one -> new HostDetails.Swap(one.id(), one.title(), one.day(), Optional.ofNullable(hosts.get(one.host())).map(Member::name).orElse(""))).toList();
    }

    /** Meetings until a day that need somebody of the team: without a host, or the one that hosts or is asked has left. */
    List<HostService.Waiting> waiting(LocalDate until) {
        var asked = requests.asked().stream().collect(Collectors.toMap(one -> one.meeting().id(), HostRequest::member, (first, second) -> first));
        var upcoming = book.upcoming(LocalDate.now(clock)).stream().filter(one -> !one.day().isAfter(until)).toList();
        var hosts = byId(upcoming.stream().mapToLong(Upcoming::host).filter(host -> host != 0));
        return upcoming.stream().flatMap(one -> waiting(one, Optional.ofNullable(hosts.get(one.host())).or(() -> Optional.ofNullable(asked.get(one.id()))))).toList();
    }

    private static Stream<HostService.Waiting> waiting(Upcoming one, Optional<Member> company) {
        var left = company.filter(member -> !Candidates.present(member)).map(Member::name);
        boolean nobody = company.isEmpty() && one.series() != 0;
        return nobody || left.isPresent() ? Stream.of(new HostService.Waiting(one.id(), one.title(), one.day(), left.orElse(""))) : Stream.empty();
    }

    private Map<Long, Member> byId(LongStream wanted) {
        var ids = wanted.boxed().collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : members.all(ids).stream().collect(Collectors.toMap(Member::id, Function.identity()));
    }
}
