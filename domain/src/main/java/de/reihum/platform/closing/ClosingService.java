package de.reihum.platform.closing;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The umbrella office closes networks, and opens them again while they wait to be deleted. */
@ApplicationScoped
@Transactional
public class ClosingService {

    /** The effect that makes the last export; its subject is the network. */
    public static final String FAREWELL = "platform.farewell";
    /** The effect that deletes; its subject is the network. */
    public static final String DELETION = "platform.deletion";

    private Networks networks;
    private ClosedNetworks closed;
    private Outbox outbox;
    private Clock clock;

    protected ClosingService() {}

    @Inject
    public ClosingService(Networks networks, ClosedNetworks closed, Outbox outbox, Clock clock) {
        this.networks = networks;
        this.closed = closed;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Nobody gets in any more, at once. All data are put together for its administrators, and deleted after the waiting time.
     *
     * @throws InvalidValue when the name typed is another one
     */
    @Requires(Permission.PLATFORM_MANAGE)
    public void close(CloseNetwork wanted) {
        var network = network(wanted.number());
        if (!network.name().equals(wanted.typedName().strip())) {
            throw new InvalidValue("typedName", "platform.refusal.typedName", network.name());
        }
        network.close();
        var line = new ClosedNetwork(network.number(), clock.instant());
        closed.add(line);
        put(FAREWELL, line, clock.instant());
        put(DELETION, line, line.deleteAt());
    }

    /** @throws RuleBroken when its deletion has begun */
    @Requires(Permission.PLATFORM_MANAGE)
    public void reopen(int number) {
        var line = closed.find(number).orElseThrow(NotFound::record);
        line.requireWaiting();
        network(number).reopen();
        outbox.withdraw(key(FAREWELL, line));
        outbox.withdraw(key(DELETION, line));
        closed.remove(line);
    }

    /** The last one closed first. */
    @Requires(Permission.PLATFORM_MANAGE)
    public List<ClosedRow> register() {
        return closed.all().stream().map(line -> line.row(networks.find(line.number()).map(Network::name).orElse(""))).toList();
    }

    private void put(String kind, ClosedNetwork line, Instant due) {
        outbox.put(new Effect(kind, key(kind, line), line.number(), Integer.toString(line.number()), due));
    }

    private static String key(String kind, ClosedNetwork line) {
        return kind + ":" + line.number() + ":" + line.closedAt().getEpochSecond();
    }

    private Network network(int number) {
        return networks.find(number).orElseThrow(NotFound::record);
    }
}
