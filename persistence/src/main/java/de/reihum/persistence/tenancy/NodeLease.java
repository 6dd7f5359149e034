package de.reihum.persistence.tenancy;

import de.reihum.shared.NodeNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** This server's number: leased for a day, prolonged on use after half of it. */
@ApplicationScoped
public class NodeLease implements NodeNumber {

    private static final Duration LENGTH = Duration.ofHours(24);

    private final String owner = UUID.randomUUID().toString();
    private final Clock realTime = Clock.systemUTC();

    private NodeTable table;
    private volatile int number;
    private volatile Instant renewAt = Instant.MIN;

    protected NodeLease() {}

    @Inject
    public NodeLease(NodeTable table) {
        this.table = table;
    }

    @Override
    public int value() {
        if (realTime.instant().isAfter(renewAt)) {
            renew();
        }
        return number;
    }

    private synchronized void renew() {
        var now = realTime.instant();
        if (now.isAfter(renewAt)) {
            number = table.take(owner, now, now.plus(LENGTH));
            renewAt = now.plus(LENGTH.dividedBy(2));
        }
    }
}
