package de.reihum.participation.figures;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Employees;
import de.reihum.members.Member;
import de.reihum.members.business.Section;
import de.reihum.participation.Census;
import de.reihum.participation.Spells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Counts who takes an active part. */
@ApplicationScoped
@Transactional
public class FigureService {

    private static final int LONGEST_MONTHS = 24;

    private Census census;
    private Spells spells;
    private Clock clock;

    protected FigureService() {}

    @Inject
    public FigureService(Census census, Spells spells, Clock clock) {
        this.census = census;
        this.spells = spells;
        this.clock = clock;
    }

    @Requires(Permission.PARTICIPATION_READ)
    public Figures figures() {
        var smes = census.all().stream().filter(entry -> entry.participation() != null && entry.kind() == Member.Kind.SME).toList();
        return new Figures(course(spells.past()), mix(smes), sizes(smes), sectors(smes));
    }

    /** The first day of each month since the first judgement, at most two years back, and today. */
    private List<Figures.Day> course(List<Spells.Past> past) {
        var today = LocalDate.now(clock);
        var first = past.stream().map(Spells.Past::from).min(Comparator.naturalOrder()).orElse(today);
        var days = new ArrayList<LocalDate>(List.of(today));
        for (var day = today.withDayOfMonth(1); day.isAfter(first) && days.size() <= LONGEST_MONTHS; day = day.minusMonths(1)) {
            if (!day.equals(today)) {
                days.add(day);
            }
        }
        Collections.reverse(days);
        return past.isEmpty() ? List.of() : days.stream().map(day -> day(day, past)).toList();
    }

    private static Figures.Day day(LocalDate day, List<Spells.Past> past) {
        var then = past.stream().filter(one -> one.participation() != null && !one.from().isAfter(day) && (one.ended() == null || one.ended().isAfter(day))).toList();
        var smes = then.stream().filter(one -> one.kind() == Member.Kind.SME).toList();
        return new Figures.Day(day, then.size(), smes.size(), (int) smes.stream().filter(one -> one.participation() == Member.Participation.ACTIVE).count());
    }

    private static Figures.Mix mix(List<Census.Entry> smes) {
        var group = group(smes);
        return group.active() > 0 && group.passive() > 0 ? Figures.Mix.BOTH : group.active() > 0 ? Figures.Mix.ONLY_ACTIVE : group.passive() > 0 ? Figures.Mix.ONLY_PASSIVE : Figures.Mix.NONE;
    }

    private static List<Figures.Size> sizes(List<Census.Entry> smes) {
        var all = new ArrayList<>(Arrays.asList(Employees.Size.values()));
        all.add(null);
        return all.stream().map(size -> new Figures.Size(size, group(smes.stream().filter(entry -> entry.size() == size).toList()))).filter(one -> one.group().all() > 0).toList();
    }

    private static List<Figures.Sector> sectors(List<Census.Entry> smes) {
        var all = new ArrayList<>(Arrays.asList(Section.values()));
        all.add(null);
        return all.stream().map(section -> new Figures.Sector(section, group(smes.stream().filter(entry -> entry.section() == section).toList()))).filter(one -> one.group().all() > 0)
                .sorted(Comparator.<Figures.Sector, Boolean>comparing(one -> one.section() == null).thenComparing(one -> -one.group().all())).toList();
    }

    private static Figures.Group group(Collection<Census.Entry> members) {
        return new Figures.Group(members.size(), count(members, Member.Participation.ACTIVE), count(members, Member.Participation.PASSIVE));
    }

    private static int count(Collection<Census.Entry> members, Member.Participation wanted) {
        return (int) members.stream().filter(entry -> entry.participation() == wanted).count();
    }
}
