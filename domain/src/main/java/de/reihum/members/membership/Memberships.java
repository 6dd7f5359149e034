package de.reihum.members.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the acting network's members came to it and belonged to it. */
public interface Memberships {

    /** In any order, also those set aside. */
    List<Period> of(long member);

    void addAll(List<Period> periods);

    Optional<Origin> origin(long member);

    /** Of those members of which something is known, by the member. */
    Map<Long, MembershipDetails.OriginDetails> origins(Collection<Long> members);

    /** Of the members to whom this one opened the door. */
    List<Origin> openedBy(long member);

    void add(Origin origin);

    void remove(Origin origin);
}
