package de.reihum.team.handover;

import java.util.List;
import java.util.Optional;

/** The acting network's hand-overs. */
public interface HandOvers {

    void add(HandOver handOver);

    void remove(HandOver handOver);

    Optional<HandOver> find(long id);

    /** The latest last day first. */
    List<HandOver> all();
}
