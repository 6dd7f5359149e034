package de.reihum.members.membership;

import java.util.List;
import java.util.Optional;

/** How the acting network's members came to it and belonged to it. */
public interface Memberships {

    /** In any order, also those set aside. */
    List<Period> of(long member);

    void addAll(List<Period> periods);

    Optional<Origin> origin(long member);

    /** Of the members to whom this one opened the door. */
    List<Origin> openedBy(long member);

    void add(Origin origin);

    void remove(Origin origin);
}
