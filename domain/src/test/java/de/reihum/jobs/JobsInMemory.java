package de.reihum.jobs;

import de.reihum.shared.Slice;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Jobs without a database. */
public class JobsInMemory implements Jobs {

    private final Map<Long, Job> all = new LinkedHashMap<>();

    @Override
    public void add(Job job) {
        all.put(job.id(), job);
    }

    @Override
    public Optional<Job> find(long id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<JobRow> rows(Slice slice) {
        return all.values().stream().map(Job::row).sorted(Comparator.comparing(JobRow::id).reversed()).skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public Optional<JobRow> latest(String kind) {
        return rows(new Slice(0, Slice.MAX, List.of())).stream().filter(job -> job.kind().equals(kind)).findFirst();
    }

    @Override
    public long count() {
        return all.size();
    }
}
