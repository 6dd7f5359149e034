package de.reihum.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was decided against the evidence. */
public interface Decisions {

    void add(Decision decision);

    Optional<Decision> find(long id);

    /** Those that hold on the day, of all members. */
    List<Decision> holding(LocalDate day);

    /** The newest first. */
    List<Decision> of(long member);
}
