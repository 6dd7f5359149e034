package de.reihum.jobs;

import de.reihum.shared.Slice;
import java.util.List;
import java.util.Optional;

/** The network's jobs. */
public interface Jobs {

    void add(Job job);

    Optional<Job> find(long id);

    /** Newest first. */
    List<JobRow> rows(Slice slice);

    /** The one that was started last. */
    Optional<JobRow> latest(String kind);

    long count();
}
