package de.reihum.calendar;

import java.util.List;
import java.util.Optional;

/** The acting network's feeds: one for all meetings, and one for each series at most. */
public interface Feeds {

    List<Feed> all();

    /** @param series or {@link Feed#NETWORK} */
    Optional<Feed> of(long series);

    Optional<Feed> findByHash(String hash);

    void add(Feed feed);

    void remove(Feed feed);
}
