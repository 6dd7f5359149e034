package de.reihum.members.bulk;

import de.reihum.shared.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Changes that were made for many at once, and what they did to each member. */
public interface BulkRuns {

    void add(BulkRun run, List<BulkEntry> entries);

    Optional<BulkRun> find(long id);

    /** Newest first. */
    List<BulkRunRow> rows(Slice slice);

    /** Some of those of one run with which this has become, the first ones first. */
    List<BulkEntry> entries(long run, BulkEntry.Progress progress, int limit);

    /** By name, at most so many; members that are no more are left out. */
    List<String> kept(long run, int limit);

    /** All that is known about one member. */
    List<BulkEntry> about(long member);

    void remove(BulkEntry entry);

    /** Forgets those that were started earlier, with everything they did; members stay as they are. */
    void removeBefore(Instant moment);
}
