package de.reihum.launcher.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongPredicate;

/** Runs an operation from many connections at once, as fast as possible or at a fixed rate. */
final class Load implements AutoCloseable {

    /** @param nanos latencies, sorted; @param failure the first one, or {@code null} */
    record Outcome(long done, long failed, double seconds, long[] nanos, Throwable failure) {

        double perSecond() {
            return done / seconds;
        }

        double millis(double quantile) {
            return nanos.length == 0 ? 0 : nanos[(int) Math.min(nanos.length - 1, Math.floor(quantile * nanos.length))] / 1e6;
        }
    }

    private static final long SECOND = 1_000_000_000L;

    private final List<Connection> connections = new ArrayList<>();
    private final AtomicLong counter;

    /** @param counter numbers the operations, over all rounds, so that none is given the same number twice */
    Load(URI base, int width, AtomicLong counter) {
        this.counter = counter;
        for (int i = 0; i < width; i++) {
            connections.add(new Connection(base));
        }
    }

    /** Closed loop: each connection begins the next one when the last one has ended. */
    Outcome saturate(Operation operation, double seconds) {
        long end = System.nanoTime() + (long) (seconds * SECOND);
        return run(operation, i -> System.nanoTime() < end, i -> System.nanoTime());
    }

    /** Open loop: operations begin when they are due, however long others take; latency counts from the moment they were due. */
    Outcome steady(Operation operation, double perSecond, double seconds) {
        long start = System.nanoTime();
        long all = Math.max(1, (long) (perSecond * seconds));
        return run(operation, i -> i < all, i -> {
            long due = start + (long) (i * SECOND / perSecond);
            for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
                LockSupport.parkNanos(due - now);
            }
            return due;
        });
    }

    /** So many at once, each once. */
    Outcome times(Operation operation, int times) {
        return run(operation, i -> i < times, i -> System.nanoTime());
    }

    private interface Begin {
        long at(long i);
    }

    private Outcome run(Operation operation, LongPredicate goOn, Begin begin) {
        long start = System.nanoTime();
        var next = new AtomicLong();
        var failed = new AtomicLong();
        var failure = new AtomicReference<Throwable>();
        var latencies = new ArrayList<long[]>();
        var threads = connections.stream().map(connection -> new Thread(() -> {
            var own = new long[1024];
            int done = 0;
            for (long i = next.getAndIncrement(); goOn.test(i); i = next.getAndIncrement()) {
                long began = begin.at(i);
                try {
                    operation.step().run(connection, counter.getAndIncrement());
                    own = done == own.length ? Arrays.copyOf(own, done * 2) : own;
                    own[done++] = System.nanoTime() - began;
                } catch (IOException | RuntimeException refused) {
                    failed.incrementAndGet();
                    failure.compareAndSet(null, refused);
                }
            }
            synchronized (latencies) {
                latencies.add(Arrays.copyOf(own, done));
            }
        })).toList();
        threads.forEach(Thread::start);
        threads.forEach(Load::join);
        var all = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Outcome(all.length, failed.get(), (System.nanoTime() - start) / (double) SECOND, all, failure.get());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() throws IOException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
