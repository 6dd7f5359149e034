package de.reihum.polls;

import de.reihum.shared.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The acting network's polls. */
public interface Polls {

    /** The columns a list can be sorted by. */
    List<String> SORTS = List.of("question", "state", "endsOn", "sentAt");

    void add(Poll poll);

    /** With its options. */
    Optional<Poll> find(long id);

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Poll> lock(long id);

    void remove(Poll poll);

    /** Newest first when no sort is wanted. @throws de.reihum.shared.InvalidValue for a sort column that is not in {@link #SORTS} */
    List<PollRow> rows(PollFilter filter, Slice slice);

    long count(PollFilter filter);

    /** Of each of these polls; polls that asked nobody are left out. */
    Map<Long, Turnout> turnouts(Collection<Long> polls);
}
