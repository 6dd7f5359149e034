package de.reihum.filters;

import java.util.List;
import java.util.Optional;

/** The acting network's saved filters. */
public interface SavedFilters {

    void add(SavedFilter filter);

    void remove(SavedFilter filter);

    Optional<SavedFilter> find(long id);

    /** The team's and the person's, by name. @param list empty for all lists */
    List<SavedFilter> of(String list, long person);
}
