package de.reihum.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Time-ordered 64-bit ids in the TSID layout: 42 bits of milliseconds since 2020, 10 bits of node, 12 bits of sequence. Made from the real
 * clock, which is never allowed to run backwards: two ids of one node are always in order.
 */
@ApplicationScoped
public class Ids {

    private static final long EPOCH = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
    private static final int SEQUENCE_BITS = 12;
    private static final int NODE_BITS = 10;
    private static final long SEQUENCE_MASK = (1L << SEQUENCE_BITS) - 1;

    private NodeNumber node;
    private Clock clock;
    private long last;

    protected Ids() {}

    @Inject
    public Ids(NodeNumber node) {
        this(node, Clock.systemUTC());
    }

    Ids(NodeNumber node, Clock clock) {
        this.node = node;
        this.clock = clock;
    }

    public long next() {
        long tick = tick();
        return (tick >>> SEQUENCE_BITS) << (SEQUENCE_BITS + NODE_BITS) | (long) node.value() << SEQUENCE_BITS | (tick & SEQUENCE_MASK);
    }

    private synchronized long tick() {
        last = Math.max(last + 1, (clock.millis() - EPOCH) << SEQUENCE_BITS);
        return last;
    }

    /** @throws NotFound when the text is no id; an unreadable id is answered like an unknown one */
    public static long parse(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException noId) {
            throw NotFound.record();
        }
    }
}
