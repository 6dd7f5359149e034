package de.reihum.accounts;

import de.reihum.accounts.support.SupportGrant;
import de.reihum.accounts.support.SupportGrants;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The open networks a person works for, and those that let the umbrella office in. */
@ApplicationScoped
public class Places {

    private static final Comparator<Me.Place> BY_NAME = Comparator.comparing(Me.Place::name, Collator.getInstance(Locale.GERMAN));

    private RoleAssignments assignments;
    private Networks networks;
    private SupportGrants grants;
    private Clock clock;

    protected Places() {}

    @Inject
    public Places(RoleAssignments assignments, Networks networks, SupportGrants grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
        this.assignments = assignments;
        this.networks = networks;
    }

    public List<Me.Place> of(long account) {
        var roles = new TreeMap<Integer, EnumSet<Role>>();
        assignments.of(account).forEach(one -> roles.computeIfAbsent(one.network(), none -> EnumSet.noneOf(Role.class)).add(one.role()));
        return roles.keySet().stream()
                .flatMap(number -> networks.find(number).stream())
                .filter(Network::open)
                .map(network -> new Me.Place(network.number(), network.name(), roles.get(network.number())))
                .sorted(BY_NAME)
                .toList();
    }

    /** For operators: where they may help at the moment and do not work anyway; without roles. */
    public List<Me.Place> visited(long account) {
        var own = assignments.of(account).stream().map(RoleAssignment::network).collect(Collectors.toSet());
        return grants.active(clock.instant()).stream().map(SupportGrant::network).filter(number -> !own.contains(number))
                .flatMap(number -> networks.find(number).stream())
                .filter(Network::open)
                .map(network -> new Me.Place(network.number(), network.name(), Set.of()))
                .sorted(BY_NAME)
                .toList();
    }
}
