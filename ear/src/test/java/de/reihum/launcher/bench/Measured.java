package de.reihum.launcher.bench;

import java.util.List;

/**
 * One operation's result.
 *
 * @param target what shall be reached, or 0
 * @param unit of target and value: CPU-ms, MiB, KiB, s, x
 * @param value the one that has a target: CPU-milliseconds of application and database for one operation, median of the rounds
 * @param rounds the value of each round
 * @param p50 milliseconds at half the throughput, as p99
 * @param ratio to the reference in the same run, or 0
 */
record Measured(String name, double target, String unit, double value, double server, double database, double generator, double throughput, double p50, double p99, double ratio,
        long failed, List<Double> rounds, String note) {

    static Measured figure(String name, double target, String unit, double value, String note) {
        return new Measured(name, target, unit, value, 0, 0, 0, 0, 0, 0, 0, 0, List.of(value), note);
    }

    boolean reached() {
        return target == 0 || value <= target && failed == 0;
    }
}
