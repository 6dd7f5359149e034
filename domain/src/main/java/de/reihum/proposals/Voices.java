package de.reihum.proposals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who wants the same: each proposal's own member, and those whose proposals were put together with it, however indirectly. */
public final class Voices {

    private final Map<Long, List<Merged>> byOther;

    public Voices(List<Merged> all) {
        byOther = all.stream().collect(Collectors.groupingBy(Merged::into));
    }

    /** The members, each once. @param member whose proposal it is */
    public Set<Long> members(long proposal, long member) {
        var found = new HashSet<>(Set.of(member));
        byOther.getOrDefault(proposal, List.of()).forEach(one -> found.addAll(members(one.id(), one.member())));
        return found;
    }
}
