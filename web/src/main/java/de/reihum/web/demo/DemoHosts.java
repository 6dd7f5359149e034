package de.reihum.web.demo;

import de.reihum.hosting.asking.HostAnswer;
import de.reihum.hosting.asking.HostAnswerService;
import de.reihum.hosting.asking.HostService;
import de.reihum.hosting.pool.EntryData;
import de.reihum.hosting.pool.EntryRow;
import de.reihum.hosting.pool.PoolService;
import de.reihum.hosting.pool.PoolService.ChangeEntry;
import de.reihum.links.LinkHolder;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingService;
import de.reihum.meetings.series.SeriesDetails;
import de.reihum.meetings.series.SeriesService;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;

/** The circle of hosts of a series, and the meeting for which one company has said no and the next one is asked. */
@ApplicationScoped
public class DemoHosts {

    private static final List<String> CIRCLE = List.of("Müllerschön", "Feinmechanik Dörflinger", "Hirschhalde", "Zollerkopf", "Sauerbrunn", "Kranichfeld", "Enzwiese", "Rößlerhof", "Eichwasen", "Fügental");
    private static final int AHEAD = 10;

    private SeriesService series;
    private MeetingService meetings;
    private PoolService pools;
    private HostService hosts;
    private HostAnswerService answers;
    private MemberService members;
    private Clock clock;

    protected DemoHosts() {}

    @Inject
    public DemoHosts(SeriesService series, MeetingService meetings, PoolService pools, HostService hosts, HostAnswerService answers, MemberService members, Clock clock) {
        this.series = series;
        this.meetings = meetings;
        this.pools = pools;
        this.hosts = hosts;
        this.answers = answers;
        this.members = members;
        this.clock = clock;
    }

    void begin() {
        long id = round();
        if (id == 0 || pools.size(id) > 0) {
            return;
        }
        pools.admit(id, CIRCLE.stream().flatMap(word -> members.ids(MemberFilter.text(word).withStatuses(Set.of(Member.Status.ACTIVE)), 1).stream()).distinct().toList());
        pools.entries(id).forEach(row -> pools.change(new ChangeEntry(row.id(), row.version(), wish(row, LocalDate.now(clock)))));
    }

    private static EntryData wish(EntryRow row, LocalDate today) {
        var since = today.minusYears(2).withDayOfYear(row.memberName().contains("Rößlerhof") || row.memberName().contains("Fügental") ? 1 : 60);
        if (row.memberName().contains("Rößlerhof")) {
            return new EntryData(since, EntryData.Wish.PAUSED, today.plusMonths(10), Set.of(), null, "Umbau der Werkhalle");
        }
        if (row.memberName().contains("Fügental")) {
            return new EntryData(since, EntryData.Wish.IN, null, busy(today), null, "In diesen Monaten auf Baustellen");
        }
        return new EntryData(since, EntryData.Wish.IN, null, Set.of(), row.memberName().contains("Hirschhalde") ? today.minusMonths(30) : null, "");
    }

    /** Around the meeting that follows the two next ones. */
    private static Set<Month> busy(LocalDate today) {
        return Set.of(today.plusMonths(7).getMonth(), today.plusMonths(8).getMonth(), today.plusMonths(9).getMonth());
    }

    /** For the first meeting without a host. */
    void ask() {
        meetings.rows(MeetingFilter.open().withSeries(round()), Slice.first(AHEAD)).stream().filter(row -> row.host() == 0).findFirst().map(row -> hosts.details(row.id()))
                .filter(host -> host.request() == null && host.earlier().isEmpty() && host.proposal() != null && host.proposal().found() && !host.person().isEmpty()).ifPresent(host -> {
                    long request = hosts.ask(host.meeting(), host.proposal().member());
                    answers.answer(new LinkHolder(0, "", HostAnswerService.PURPOSE, request, hosts.details(host.meeting()).request().contact()),
                            new HostAnswer(false, "", HostAnswer.Again.NEXT, "Da sind wir auf der Messe."));
                });
    }

    private long round() {
        return series.all().stream().filter(one -> one.data().name().startsWith("Unternehmer")).mapToLong(SeriesDetails::id).findFirst().orElse(0);
    }
}
