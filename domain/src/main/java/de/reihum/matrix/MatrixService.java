package de.reihum.matrix;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.matrix.Matrix.Grouping;
import de.reihum.matrix.Matrix.PairRow;
import de.reihum.matrix.Matrix.Strangers;
import de.reihum.members.sources.Edge;
import de.reihum.members.sources.EdgeSource;
import de.reihum.shared.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** Counts contacts among members: one query for the members and one for each source, everything else in memory. */
@ApplicationScoped
@Transactional
public class MatrixService {

    /** @param from first day @param until last day */
    public record Period(LocalDate from, LocalDate until) {

        public Period {
            if (from == null || until == null || until.isBefore(from)) {
                throw new InvalidValue("from", "matrix.refusal.period");
            }
        }

        /** The twelve months up to today. */
        public static Period lastYear(LocalDate today) {
            return new Period(today.minusYears(1).plusDays(1), today);
        }
    }

    private static final LocalDate EVER = LocalDate.of(1990, 1, 1);
    private static final int MOST_PAIRS = 300;

    private Iterable<EdgeSource> sources;
    private Circle circle;
    private Clock clock;

    protected MatrixService() {}

    @Inject
    public MatrixService(@Any Instance<EdgeSource> sources, Circle circle, Clock clock) {
        this((Iterable<EdgeSource>) sources, circle, clock);
    }

    public MatrixService(Iterable<EdgeSource> sources, Circle circle, Clock clock) {
        this.sources = sources;
        this.circle = circle;
        this.clock = clock;
    }

    @Requires(Permission.PARTICIPATION_READ)
    public Matrix matrix(Period period, Grouping grouping) {
        var members = circle.members();
        var tally = new Tally(members, new Acquaintance(edges(period.from(), period.until())), period.from());
        var groups = new Groups(members, grouping);
        return new Matrix(period.from(), period.until(), tally.shares(), groups.all(), tally.cells(groups));
    }

    /** Who of two groups met, the latest first, and then who only had the opportunity. @param one index of a group @param other of another or the same one */
    @Requires(Permission.PARTICIPATION_READ)
    public List<PairRow> pairs(Period period, Grouping grouping, int one, int other) {
        var members = circle.members();
        var acquaintance = new Acquaintance(edges(period.from(), period.until()));
        var groups = new Groups(members, grouping);
        var found = new ArrayList<PairRow>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                var a = members.get(i);
                var b = members.get(j);
                var pair = Pair.of(a.id(), b.id());
                if (Pair.of(groups.of(a.id()), groups.of(b.id())).equals(Pair.of(one, other)) && (acquaintance.met(pair) != null || acquaintance.onlyNear(pair, period.from()))) {
                    found.add(new PairRow(a.id(), a.name(), b.id(), b.name(), acquaintance.met(pair)));
                }
            }
        }
        return found.stream().sorted(Comparator.comparing(PairRow::last, Comparator.nullsLast(Comparator.reverseOrder()))).limit(MOST_PAIRS).toList();
    }

    /** Members with the same topics that were never in contact, the best matches first. */
    @Requires(Permission.PARTICIPATION_READ)
    public List<Strangers> strangers(int limit) {
        return new Matchmaking(circle.members(), new Acquaintance(edges(EVER, LocalDate.now(clock)))).best(limit);
    }

    private List<Edge> edges(LocalDate from, LocalDate until) {
        return StreamSupport.stream(sources.spliterator(), false).flatMap(source -> source.edges(from, until).stream()).toList();
    }
}
