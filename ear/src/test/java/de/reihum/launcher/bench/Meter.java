package de.reihum.launcher.bench;

import de.reihum.launcher.RunningServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Measures operations: warm-up, some short rounds at saturation of which the median counts, then latency at half the throughput. */
final class Meter {

    private static final int WIDTH = 16;
    private static final int WIDTH_OF_STEADY = 48;
    private static final double STILL_FALLING = 0.97;

    private final RunningServer server;
    private final BenchOptions options;
    private final AtomicLong counter = new AtomicLong();
    private double reference;

    Meter(RunningServer server, BenchOptions options) {
        this.server = server;
        this.options = options;
    }

    /** All later results are also told as multiples of this one. */
    Measured reference(Operation operation) {
        var measured = measure(operation);
        reference = measured.value();
        return measured;
    }

    Measured measure(Operation operation) {
        return measure(operation, WIDTH, options.rounds(), true);
    }

    /** For operations that are dear or must not be repeated too often. */
    Measured measure(Operation operation, int width, int rounds, boolean latency) {
        try (var load = new Load(server.baseUrl(), width, counter); var steady = new Load(server.baseUrl(), WIDTH_OF_STEADY, counter)) {
            var warm = warmUp(operation, load);
            var results = new ArrayList<Round>();
            for (int i = 0; i < rounds; i++) {
                results.add(round(operation, load));
            }
            var median = results.stream().sorted(Comparator.comparingDouble(Round::product)).toList().get(results.size() / 2);
            var half = latency ? steady.steady(operation, median.outcome.perSecond() / 2, options.seconds()) : median.outcome;
            long failed = warm.failed() + half.failed() + results.stream().mapToLong(one -> one.outcome.failed()).sum();
            return new Measured(operation.name(), operation.target(), "CPU-ms", median.product(), median.server(), median.database(), median.generator(), median.outcome.perSecond(),
                    half.millis(0.5), half.millis(0.99), reference == 0 ? 0 : median.product() / reference, failed, results.stream().map(Round::product).toList(),
                    failed == 0 ? "" : "first failure: " + first(results, warm, half));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** So many at the same moment, each on a connection of its own. */
    Measured burst(Operation operation, int width) {
        try (var load = new Load(server.baseUrl(), width, counter)) {
            var outcome = load.times(operation, width);
            return new Measured(operation.name(), 0, "failures", outcome.failed(), 0, 0, 0, outcome.perSecond(), outcome.millis(0.5), outcome.millis(0.99), 0, outcome.failed(),
                    List.of(), outcome.failure() == null ? "" : outcome.failure().getMessage());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Cpu cpu() {
        return Cpu.now(server.serverPid(), server.databasePid().orElseThrow());
    }

    double reference() {
        return reference;
    }

    /** Long enough for the compiler, which is at work for a minute or so, and then until two rounds in a row are not cheaper than the best one before. */
    private Load.Outcome warmUp(Operation operation, Load load) {
        long start = System.nanoTime();
        double best = Double.MAX_VALUE;
        int idle = 0;
        Round round;
        do {
            round = round(operation, load);
            idle = round.product() > best * STILL_FALLING ? idle + 1 : 0;
            best = Math.min(best, round.product());
        } while (round.outcome.failed() == 0 && goesOn(start, idle));
        return round.outcome;
    }

    private boolean goesOn(long start, int idle) {
        double seconds = (System.nanoTime() - start) / 1e9;
        return seconds < options.warmUp() || idle < 2 && seconds < 2 * options.warmUp();
    }

    private Round round(Operation operation, Load load) {
        var before = cpu();
        var outcome = load.saturate(operation, options.seconds());
        return new Round(outcome, cpu().since(before), Math.max(1, outcome.done()) * operation.parts());
    }

    private static String first(List<Round> results, Load.Outcome... others) {
        return results.stream().map(Round::outcome).filter(outcome -> outcome.failure() != null).findFirst()
                .or(() -> List.of(others).stream().filter(outcome -> outcome.failure() != null).findFirst()).map(outcome -> outcome.failure().toString()).orElse("");
    }

    private record Round(Load.Outcome outcome, Cpu cpu, double operations) {

        double product() {
            return cpu.product() / operations;
        }

        double server() {
            return cpu.server() / operations;
        }

        double database() {
            return cpu.database() / operations;
        }

        double generator() {
            return cpu.generator() / operations;
        }
    }
}
