package de.reihum.accounts;

import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The open networks a person works for. */
@ApplicationScoped
public class Places {

    private RoleAssignments assignments;
    private Networks networks;

    protected Places() {}

    @Inject
    public Places(RoleAssignments assignments, Networks networks) {
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
                .sorted(Comparator.comparing(Me.Place::name, Collator.getInstance(Locale.GERMAN)))
                .toList();
    }
}
