package de.reihum.touches.outreach;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Member;
import de.reihum.members.membership.Origin;
import de.reihum.shared.ProductClock;
import de.reihum.touches.Touch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts which ways lead into the network. */
@ApplicationScoped
@Transactional
public class WayReportService {

    private WaysIn ways;
    private Clock clock;

    protected WayReportService() {}

    @Inject
    public WayReportService(WaysIn ways, Clock clock) {
        this.ways = ways;
        this.clock = clock;
    }

    /** @param months back from today, 1 to 120 */
    @Requires(Permission.TOUCHES_READ)
    public WayReport report(int months) {
        var until = LocalDate.ofInstant(clock.instant(), ProductClock.ZONE);
        var from = until.minusMonths(months);
        var joined = joined(from, until);
        Set<Long> cohort = new HashSet<>(ways.interested());
        cohort.addAll(joined.keySet());
        return new WayReport(cohort.size(), joined.size(), channels(cohort, joined, from, until), openers(cohort, joined));
    }

    /** Whose first membership began in the period, after it was known as interested. */
    private Map<Long, LocalDate> joined(LocalDate from, LocalDate until) {
        var first = new HashMap<Long, WaysIn.Stretch>();
        ways.stretches().stream().filter(one -> one.status() == Member.Status.ACTIVE).sorted(Comparator.comparing(WaysIn.Stretch::begins)).forEach(one -> first.putIfAbsent(one.member(), one));
        return first.values().stream().filter(one -> !one.found() && !one.begins().isBefore(from) && !one.begins().isAfter(until))
                .collect(Collectors.toMap(WaysIn.Stretch::member, WaysIn.Stretch::begins));
    }

    /** What came after the joining has brought nobody in. */
    private List<WayReport.ByChannel> channels(Set<Long> cohort, Map<Long, LocalDate> joined, LocalDate from, LocalDate until) {
        var approached = ways.approaches(from, until).stream().filter(one -> cohort.contains(one.member()))
                .filter(one -> !joined.containsKey(one.member()) || !one.day().isAfter(joined.get(one.member())))
                .collect(Collectors.groupingBy(WaysIn.Approach::channel, Collectors.mapping(WaysIn.Approach::member, Collectors.toSet())));
        return Arrays.stream(Touch.Channel.values()).filter(approached::containsKey)
                .map(channel -> new WayReport.ByChannel(channel, approached.get(channel).size(), count(approached.get(channel), joined))).toList();
    }

    /** Nobody said who opened the door for those that have no line. */
    private List<WayReport.ByOpener> openers(Set<Long> cohort, Map<Long, LocalDate> joined) {
        var known = ways.openings().stream().collect(Collectors.toMap(WaysIn.Opening::member, Function.identity(), (a, b) -> a));
        Map<WaysIn.Opening, Set<Long>> by = cohort.stream().collect(Collectors.groupingBy(member -> {
            var opening = known.get(member);
            return opening == null ? new WaysIn.Opening(0, Origin.Opener.UNKNOWN, "") : new WaysIn.Opening(0, opening.opener(), opening.by());
        }, Collectors.toSet()));
        return by.entrySet().stream().map(one -> new WayReport.ByOpener(one.getKey().opener(), one.getKey().by(), one.getValue().size(), count(one.getValue(), joined)))
                .sorted(Comparator.comparingLong(WayReport.ByOpener::joined).thenComparingLong(WayReport.ByOpener::n).reversed().thenComparing(WayReport.ByOpener::by)).toList();
    }

    private static long count(Set<Long> members, Map<Long, LocalDate> joined) {
        return members.stream().filter(joined::containsKey).count();
    }
}
