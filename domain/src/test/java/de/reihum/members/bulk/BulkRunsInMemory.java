package de.reihum.members.bulk;

import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.members.bulk.BulkEntry.Progress;
import de.reihum.shared.Slice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes of many without a database. */
public class BulkRunsInMemory implements BulkRuns {

    private final Map<Long, BulkRun> runs = new LinkedHashMap<>();
    private final List<BulkEntry> entries = new ArrayList<>();
    private final Members members;

    public BulkRunsInMemory(Members members) {
        this.members = members;
    }

    @Override
    public void add(BulkRun run, List<BulkEntry> some) {
        runs.put(run.id(), run);
        entries.addAll(some);
    }

    @Override
    public Optional<BulkRun> find(long id) {
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public List<BulkRunRow> rows(Slice slice) {
        return runs.values().stream().map(BulkRun::row).sorted(Comparator.comparing(BulkRunRow::id).reversed()).skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public List<BulkEntry> entries(long run, Progress progress, int limit) {
        return entries.stream().filter(entry -> entry.run().id() == run && entry.progress() == progress).limit(limit).toList();
    }

    @Override
    public List<String> kept(long run, int limit) {
        var kept = entries(run, Progress.KEPT, limit).stream().map(BulkEntry::member).toList();
        return members.all(kept).stream().map(Member::name).sorted().toList();
    }

    @Override
    public List<BulkEntry> about(long member) {
        return entries.stream().filter(entry -> entry.member() == member).toList();
    }

    @Override
    public void remove(BulkEntry entry) {
        entries.remove(entry);
    }

    @Override
    public void removeBefore(Instant moment) {
        runs.values().removeIf(run -> run.row().startedAt().isBefore(moment));
        entries.removeIf(entry -> !runs.containsKey(entry.run().id()));
    }
}
