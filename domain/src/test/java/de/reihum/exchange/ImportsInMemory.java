package de.reihum.exchange;

import de.reihum.exchange.judgement.Decision;
import de.reihum.members.sources.Marks;
import de.reihum.shared.Slice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists without a database. */
public class ImportsInMemory implements Imports {

    private final Map<Long, Import> lists = new LinkedHashMap<>();
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<HeadingMemory> headings = new ArrayList<>();

    @Override
    public void add(Import list) {
        lists.put(list.id(), list);
    }

    @Override
    public Optional<Import> find(long id) {
        return Optional.ofNullable(lists.get(id));
    }

    @Override
    public void remove(Import list) {
        rows.removeIf(row -> row.belongsTo(list.id()));
        lists.remove(list.id());
    }

    @Override
    public List<ImportDetails> history(Slice slice) {
        return lists.values().stream().filter(list -> list.state() != Import.State.RECEIVING).map(Import::details)
                .sorted(Comparator.comparing(ImportDetails::id).reversed()).skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public boolean busy() {
        return lists.values().stream().anyMatch(list -> list.state() == Import.State.RUNNING || list.state() == Import.State.UNDOING);
    }

    @Override
    public void addRow(ImportRow row) {
        rows.add(row);
    }

    @Override
    public Optional<ImportRow> row(long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    @Override
    public List<ImportRow> rowsAfter(long list, int line, int limit) {
        return of(list, row -> row.line() > line).limit(limit).toList();
    }

    @Override
    public List<ImportRow> waiting(long list, int limit) {
        return of(list, row -> row.progress() == ImportRow.Progress.WAITING && active(row)).limit(limit).toList();
    }

    @Override
    public List<ImportRow> applied(long list, int limit) {
        return of(list, row -> row.progress() == ImportRow.Progress.APPLIED && active(row)).sorted(Comparator.comparing(ImportRow::line).reversed()).limit(limit).toList();
    }

    @Override
    public List<ImportRow> mentioning(long member, Marks marks) {
        return rows.stream().filter(row -> row.member() == member || row.cells().texts().stream().anyMatch(marks::in)).toList();
    }

    @Override
    public List<ImportRowView> views(long list, RowFilter filter, Slice slice) {
        return of(list, wanted(filter)).skip(slice.offset()).limit(slice.limit()).map(ImportRow::view).toList();
    }

    @Override
    public long count(long list, RowFilter filter) {
        return of(list, wanted(filter)).count();
    }

    @Override
    public List<Tally> tally(long list) {
        return of(list, row -> true).map(row -> new Tally(row.decision(), row.view().warned(), row.progress(), 1)).toList();
    }

    @Override
    public Map<Long, Integer> firstLines(long list, Collection<Long> members) {
        return of(list, row -> members.contains(row.member())).collect(Collectors.toMap(ImportRow::member, ImportRow::line, Math::min));
    }

    @Override
    public Map<Long, Instant> lastApplied(long list, Collection<Long> members) {
        var moments = new HashMap<Long, Instant>();
        of(list, row -> members.contains(row.member()) && row.appliedAt() != null).forEach(row -> moments.merge(row.member(), row.appliedAt(), (a, b) -> a.isAfter(b) ? a : b));
        return moments;
    }

    @Override
    public Set<Long> takenBack(Collection<Long> members) {
        return rows.stream().filter(row -> row.progress() == ImportRow.Progress.UNDONE && row.decision() == Decision.CREATE && members.contains(row.member()))
                .map(ImportRow::member).collect(Collectors.toSet());
    }

    @Override
    public int countRows(long member) {
        return (int) rows.stream().filter(row -> row.member() == member).count();
    }

    @Override
    public int moveRows(long from, long into) {
        var moved = rows.stream().filter(row -> row.member() == from).toList();
        moved.forEach(row -> row.standFor(into));
        return moved.size();
    }

    @Override
    public void remember(HeadingMemory heading) {
        headings.add(heading);
    }

    @Override
    public List<HeadingMemory> remembered(Collection<String> keys) {
        return headings.stream().filter(heading -> keys.contains(heading.key())).toList();
    }

    private Stream<ImportRow> of(long list, Predicate<ImportRow> wanted) {
        return rows.stream().filter(row -> row.belongsTo(list)).filter(wanted).sorted(Comparator.comparing(ImportRow::line));
    }

    private static boolean active(ImportRow row) {
        return row.decision() == Decision.CREATE || row.decision() == Decision.CHANGE;
    }

    private static Predicate<ImportRow> wanted(RowFilter filter) {
        return row -> (filter.decisions().isEmpty() || filter.decisions().contains(row.decision()))
                && (filter.progress().isEmpty() || filter.progress().contains(row.progress())) && (!filter.warned() || row.view().warned());
    }
}
