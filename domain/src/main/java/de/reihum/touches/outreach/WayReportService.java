package de.reihum.touches.outreach;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Member;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts which ways lead into the network, and which wake those who are in it and give nothing. */
@ApplicationScoped
@Transactional
public class WayReportService {

    private static final int MOST_MONTHS = 120;

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
        if (months < 1 || months > MOST_MONTHS) {
            throw new InvalidValue("months", "touches.refusal.months", 1, MOST_MONTHS);
        }
        var until = LocalDate.ofInstant(clock.instant(), ProductClock.ZONE);
        var from = until.minusMonths(months);
        var approaches = ways.approaches(from, until);
        var openings = ways.openings();
        return new WayReport(from, until, joining(from, until).report(approaches, openings), waking(from, until).report(approaches, openings));
    }

    /** Turned has whoever's first membership began in the period, after it was known as interested. */
    private Turning joining(LocalDate from, LocalDate until) {
        var chances = new HashMap<Long, Turning.Chance>();
        ways.interested().forEach(member -> chances.put(member, new Turning.Chance(from, until, false)));
        var first = new HashMap<Long, WaysIn.Stretch>();
        ways.stretches().stream().filter(one -> one.status() == Member.Status.ACTIVE).sorted(Comparator.comparing(WaysIn.Stretch::begins)).forEach(one -> first.putIfAbsent(one.member(), one));
        first.values().stream().filter(one -> !one.found() && !one.begins().isBefore(from) && !one.begins().isAfter(until))
                .forEach(one -> chances.put(one.member(), new Turning.Chance(from, one.begins(), true)));
        return new Turning(chances);
    }

    private Turning waking(LocalDate from, LocalDate until) {
        var chances = new HashMap<Long, Turning.Chance>();
        ways.moods(from, until).stream().collect(Collectors.groupingBy(WaysIn.Mood::member)).forEach((member, moods) -> chance(moods, from, until).ifPresent(one -> chances.put(member, one)));
        return new Turning(chances);
    }

    /** @param moods of one member, the oldest first */
    private static Optional<Turning.Chance> chance(List<WaysIn.Mood> moods, LocalDate from, LocalDate until) {
        var passive = moods.stream().filter(WaysIn.Mood::passive).map(WaysIn.Mood::begins).findFirst();
        for (int i = 1; i < moods.size(); i++) {
            if (moods.get(i - 1).passive() && moods.get(i).active() && !moods.get(i).begins().isBefore(from)) {
                return Optional.of(new Turning.Chance(moods.get(i - 1).begins(), moods.get(i).begins(), true));
            }
        }
        return passive.map(begins -> new Turning.Chance(begins, until, false));
    }
}
