package de.reihum.members.sources;

import java.time.LocalDate;
import java.util.List;

/** A feature's knowledge of who was in contact with whom. Collected by CDI; asked inside the acting network, for all its members at once. */
public interface EdgeSource {

    /** In any order. @param until the last day, included */
    List<Edge> edges(LocalDate from, LocalDate until);
}
