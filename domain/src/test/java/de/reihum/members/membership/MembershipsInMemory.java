package de.reihum.members.membership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One network's memberships without a database. */
public class MembershipsInMemory implements Memberships {

    private final List<Period> periods = new ArrayList<>();
    private final Set<Origin> origins = new HashSet<>();

    @Override
    public List<Period> of(long member) {
        return periods.stream().filter(period -> period.member().id() == member).toList();
    }

    @Override
    public void addAll(List<Period> fresh) {
        periods.addAll(fresh);
    }

    @Override
    public Optional<Origin> origin(long member) {
        return origins.stream().filter(origin -> origin.member().id() == member).findFirst();
    }

    @Override
    public Map<Long, MembershipDetails.OriginDetails> origins(Collection<Long> members) {
        return origins.stream().filter(origin -> members.contains(origin.member().id())).collect(Collectors.toMap(origin -> origin.member().id(), Origin::details));
    }

    @Override
    public List<Origin> openedBy(long member) {
        return origins.stream().filter(origin -> origin.details().openerMember() == member).toList();
    }

    @Override
    public void add(Origin origin) {
        origins.add(origin);
    }

    @Override
    public void remove(Origin origin) {
        origins.remove(origin);
    }
}
