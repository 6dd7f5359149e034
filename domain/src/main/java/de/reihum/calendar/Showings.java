package de.reihum.calendar;

import java.util.List;
import java.util.Optional;

/** What the acting network has decided about its public page. */
public interface Showings {

    List<Showing> all();

    Optional<Showing> of(Showing.Kind kind, long subject);

    void add(Showing showing);

    void remove(Showing showing);
}
