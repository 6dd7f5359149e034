package de.reihum.web.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Slows down whoever asks for pages of personal links in a hurry: {@value #BURST} requests at once from one address and {@value #PER_SECOND} a
 * second for long, which is plenty for a big company behind one address. Remembers the last {@value #ADDRESSES} addresses and no more. Requests
 * from this machine itself are not counted: behind a proxy that nobody has declared, they are everybody's.
 */
@ApplicationScoped
public class Turnstile {

    static final int BURST = 600;
    static final int PER_SECOND = 10;
    static final int ADDRESSES = 20_000;
    private static final double MILLIS = 1000;
    private static final Set<String> LOCAL_NETWORKS = Set.of("0:0:0:0", "::1");

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };
    private final Clock realTime;

    /** How much was left at that moment. */
    private record Bucket(double left, long at) {

        Bucket refilled(long now) {
            return new Bucket(Math.min(BURST, left + Math.max(0, now - at) / MILLIS * PER_SECOND), now);
        }
    }

    @Inject
    public Turnstile() {
        this(Clock.systemUTC());
    }

    Turnstile(Clock realTime) {
        this.realTime = realTime;
    }

    /** @return false when the address has to wait */
    public boolean admits(String address) {
        return local(address) || take(address);
    }

    private synchronized boolean take(String address) {
        var bucket = buckets.getOrDefault(address, new Bucket(BURST, realTime.millis())).refilled(realTime.millis());
        boolean admitted = bucket.left() >= 1;
        buckets.put(address, admitted ? new Bucket(bucket.left() - 1, bucket.at()) : bucket);
        return admitted;
    }

    synchronized int remembered() {
        return buckets.size();
    }

    /** As {@link de.reihum.web.tenancy.Caller} writes it: an IPv6 address by its network. */
    private static boolean local(String address) {
        return address.startsWith("127.") || LOCAL_NETWORKS.contains(address);
    }
}
