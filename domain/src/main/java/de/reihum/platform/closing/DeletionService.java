package de.reihum.platform.closing;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.accounts.Role;
import de.reihum.accounts.RoleAssignments;
import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.shared.NotFound;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The due work after a closing, each call in a transaction of its own, so that a server that dies in between loses nothing and repeats nothing. */
@ApplicationScoped
@Transactional
public class DeletionService {

    /** The effect that tells an administrator where the data lie; its subject is the account, its argument the network. */
    public static final String LETTER = "platform.closedMail";
    private static final int CHUNK = 2000;

    private ClosedNetworks closed;
    private Networks networks;
    private RoleAssignments assignments;
    private NetworkRemoval removal;
    private Outbox outbox;
    private Event<NetworkForgotten> forgotten;
    private Clock clock;

    protected DeletionService() {}

    @Inject
    public DeletionService(ClosedNetworks closed, Networks networks, RoleAssignments assignments, NetworkRemoval removal, Outbox outbox, Event<NetworkForgotten> forgotten,
            Clock clock) {
        this.closed = closed;
        this.networks = networks;
        this.assignments = assignments;
        this.removal = removal;
        this.outbox = outbox;
        this.forgotten = forgotten;
        this.clock = clock;
    }

    /** Closed, waiting, and without its last export; empty when there is nothing to do (any more). */
    @Requires(Permission.WORK)
    public Optional<ClosedRow> toExport(int number) {
        return closed.find(number).filter(line -> line.export() == 0 && !line.begun()).map(line -> line.row(""));
    }

    /** Tells the network's administrators. */
    @Requires(Permission.WORK)
    public void exported(int number, long export) {
        var line = closed.find(number).orElseThrow(NotFound::record);
        line.exported(export);
        assignments.in(number).stream().filter(one -> one.role() == Role.TENANT_ADMIN).map(one -> one.account()).distinct()
                .forEach(account -> outbox.put(new Effect(LETTER, LETTER + ":" + export + ":" + account, account, Integer.toString(number), clock.instant())));
    }

    /** What the letter says; empty when the network is not closed any more. */
    @Requires(Permission.WORK)
    public Optional<ClosedRow> letter(int number) {
        return closed.find(number).filter(line -> !line.begun()).map(line -> line.row(networks.find(number).map(Network::name).orElse("")));
    }

    /** @return whether there is something to delete now: not when it was opened again, waits still, or is gone */
    @Requires(Permission.WORK)
    public boolean begin(int number) {
        var line = closed.find(number).filter(one -> one.due(clock.instant()));
        line.filter(one -> !one.begun()).ifPresent(one -> one.begin(removal.count(number), clock.instant()));
        return line.isPresent();
    }

    /** @return whether there may be more */
    @Requires(Permission.WORK)
    public boolean deleteSome(int number) {
        int rows = removal.removeSome(number, CHUNK);
        closed.find(number).orElseThrow(NotFound::record).count(rows);
        return rows > 0;
    }

    @Requires(Permission.WORK)
    public void end(int number) {
        var line = closed.find(number).orElseThrow(NotFound::record);
        var name = networks.find(number).map(Network::name).orElse("");
        line.count(removal.removePeople(number));
        line.count(removal.removeNetwork(number));
        line.end(clock.instant());
        forgotten.fire(new NetworkForgotten(number, name));
    }
}
