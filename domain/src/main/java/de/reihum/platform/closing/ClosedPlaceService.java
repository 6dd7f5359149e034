package de.reihum.platform.closing;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.accounts.Role;
import de.reihum.accounts.RoleAssignment;
import de.reihum.accounts.RoleAssignments;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Whoever administered a network that was closed may take its data along until they are deleted. */
@ApplicationScoped
@Transactional
public class ClosedPlaceService {

    private RoleAssignments assignments;
    private Networks networks;
    private ClosedNetworks closed;
    private Actor actor;

    protected ClosedPlaceService() {}

    @Inject
    public ClosedPlaceService(RoleAssignments assignments, Networks networks, ClosedNetworks closed, Actor actor) {
        this.assignments = assignments;
        this.networks = networks;
        this.closed = closed;
        this.actor = actor;
    }

    @Requires(Permission.CLOSED_NETWORKS)
    public List<ClosedPlace> mine() {
        return assignments.of(actor.identity().id()).stream().filter(one -> one.role() == Role.TENANT_ADMIN).map(RoleAssignment::network).distinct()
                .flatMap(number -> networks.find(number).filter(network -> network.state() == Network.State.CLOSED).stream())
                .flatMap(this::place).toList();
    }

    private Stream<ClosedPlace> place(Network network) {
        return closed.find(network.number()).filter(line -> !line.begun()).map(line -> new ClosedPlace(network.number(), network.name(), line.closedAt(), line.deleteAt(), line.export())).stream();
    }
}
