package de.reihum.members.business;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Places and hosting without a database. */
public class BusinessesInMemory implements Businesses {

    private final List<Hosting> hostings = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();

    @Override
    public Optional<Hosting> hosting(long member) {
        return hostings(List.of(member)).stream().findFirst();
    }

    @Override
    public List<Hosting> hostings(Collection<Long> members) {
        return hostings.stream().filter(hosting -> members.contains(hosting.member().id())).toList();
    }

    @Override
    public void add(Hosting hosting) {
        hostings.add(hosting);
    }

    @Override
    public void remove(Hosting hosting) {
        hostings.remove(hosting);
    }

    @Override
    public List<Site> sites(long member) {
        return sites(List.of(member));
    }

    @Override
    public List<Site> sites(Collection<Long> members) {
        return sites.stream().filter(site -> members.contains(site.member().id())).sorted(Comparator.comparing(site -> site.data().name())).toList();
    }

    @Override
    public Optional<Site> site(long id) {
        return sites.stream().filter(site -> site.id() == id).findFirst();
    }

    @Override
    public void add(Site site) {
        sites.add(site);
    }

    @Override
    public void remove(Site site) {
        sites.remove(site);
    }
}
