package de.reihum.participation.contributions;

import de.reihum.shared.Folding;
import de.reihum.shared.Slice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One network's contributions without a database. */
public class ContributionsInMemory implements Contributions {

    private final Map<Long, Contribution> all = new LinkedHashMap<>();

    @Override
    public void add(Contribution contribution) {
        all.put(contribution.id(), contribution);
    }

    @Override
    public void remove(Contribution contribution) {
        all.remove(contribution.id());
    }

    @Override
    public Optional<Contribution> find(long id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Contribution> of(long member) {
        return all.values().stream().filter(one -> one.member().id() == member).toList();
    }

    @Override
    public List<ContributionRow> rows(ContributionFilter filter, Slice slice) {
        return matching(filter).sorted(Comparator.comparing(ContributionRow::day).reversed()).skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public long count(ContributionFilter filter) {
        return matching(filter).count();
    }

    @Override
    public List<Given> given(LocalDate from, LocalDate until) {
        return all.values().stream().map(Contribution::row).filter(row -> !row.day().isBefore(from) && !row.day().isAfter(until))
                .map(row -> new Given(row.id(), row.member(), row.kind(), row.day())).toList();
    }

    private Stream<ContributionRow> matching(ContributionFilter filter) {
        return all.values().stream().map(Contribution::row)
                .filter(row -> Folding.fold(row.line() + " " + row.memberName()).contains(Folding.fold(filter.text())))
                .filter(row -> filter.kinds().isEmpty() || filter.kinds().contains(row.kind()))
                .filter(row -> filter.member() == 0 || filter.member() == row.member())
                .filter(row -> filter.from() == null || !row.day().isBefore(filter.from()))
                .filter(row -> filter.until() == null || !row.day().isAfter(filter.until()));
    }
}
