package de.reihum.members.business;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the acting network's members sit beside their seats, and what they offer as hosts. */
public interface Businesses {

    Optional<Hosting> hosting(long member);

    List<Hosting> hostings(Collection<Long> members);

    void add(Hosting hosting);

    void remove(Hosting hosting);

    /** By name. */
    List<Site> sites(long member);

    /** By name. */
    List<Site> sites(Collection<Long> members);

    Optional<Site> site(long id);

    void add(Site site);

    void remove(Site site);
}
