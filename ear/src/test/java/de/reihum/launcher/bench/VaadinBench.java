package de.reihum.launcher.bench;

import de.reihum.launcher.RunningServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What people do in the browser. One real browser is recorded, then many users send the same; each does a step once, and all of a step's users together are measured. */
final class VaadinBench {

    private static final int WIDTH = 4;
    private static final double MIB = 1024 * 1024;

    private final RunningServer server;
    private final Meter meter;
    private final Population population;
    private final BenchOptions options;
    private final Report report;
    private final AtomicInteger roundTrips = new AtomicInteger();
    private final AtomicInteger marks = new AtomicInteger();
    private double roundTripMillis;

    VaadinBench(RunningServer server, Meter meter, Population population, BenchOptions options, Report report) {
        this.server = server;
        this.meter = meter;
        this.population = population;
        this.options = options;
        this.report = report;
    }

    void run() throws IOException {
        if (!options.wants("vaadin")) {
            return;
        }
        if (!Files.exists(Path.of("/usr/bin/chromium"))) {
            report.add(Measured.figure("vaadin: not measured", 0, "", 0, "Chromium is missing, which records what a browser sends"));
            return;
        }
        var recorded = population.networks().get(0);
        var recording = Recording.of(server.baseUrl(), recorded);
        report.add(Measured.figure("vaadin: first load, list of members", 500, "KiB", recording.firstLoad() / 1024.0,
                recording.requests() + " requests of a browser with an empty cache, headers included"));
        int users = Math.min(options.quick() ? 60 : 250, population.networks().size() - 1);
        for (int round = 0; round < (options.quick() ? 1 : 2); round++) {
            job(recording, users(users, recorded), false);
        }
        job(recording, users(users, recorded), true);
    }

    private List<VaadinUser> users(int number, Network recorded) {
        var users = new ArrayList<VaadinUser>();
        for (int i = 1; i <= number; i++) {
            users.add(new VaadinUser(population.networks().get(i), recorded));
        }
        return users;
    }

    private void job(Recording recording, List<VaadinUser> users, boolean tell) throws IOException {
        long heapBefore = tell ? liveBytes() : 0;
        population.forgetLogins();
        var open = phase("vaadin: session open with login", 45, users, (user, connection) -> {
            user.signIn(connection);
            return user.play(connection, recording.step("open"), "");
        });
        double heap = tell ? (liveBytes() - heapBefore) / MIB / users.size() : 0;
        roundTrips.set(0);
        roundTripMillis = 0;
        var results = new ArrayList<>(List.of(open));
        results.add(phase("vaadin: one search step", 2.5, users, (user, connection) -> user.play(connection, recording.step("search"), "")));
        phase("vaadin: one search step more", 2.5, users, (user, connection) -> user.play(connection, recording.step("search again"), ""));
        results.add(phase("vaadin: member opened", 0, users, (user, connection) -> user.play(connection, recording.step("member opened"), "")));
        long edited = edited();
        results.add(phase("vaadin: member edited (form opened, saved)", 8, users, (user, connection) ->
                user.play(connection, recording.step("edit begun"), "") + user.play(connection, recording.step("edited"), Integer.toString(marks.incrementAndGet()))));
        long lost = users.size() - (edited() - edited);
        results.add(phase("vaadin: member list opened", 5, users, (user, connection) -> user.play(connection, recording.step("list opened"), "")));
        if (tell) {
            results.forEach(report::add);
            report.add(Measured.figure("vaadin: edits that were not saved", 0, "", lost, ""));
            report.add(Measured.figure("vaadin: round trip, mean of the steps above", 2.5, "CPU-ms", roundTripMillis / Math.max(1, roundTrips.get()), roundTrips + " round trips"));
            report.add(Measured.figure("vaadin: heap per open UI, list of members", 0.45, "MiB", heap, "mean of " + users.size() + " sessions with one UI each, live bytes after full GC"));
        }
    }

    private interface Step {
        int run(VaadinUser user, Connection connection) throws IOException;
    }

    private Measured phase(String name, double target, List<VaadinUser> users, Step step) throws IOException {
        var operation = new Operation(name, target, (connection, count) -> roundTrips.addAndGet(step.run(users.get((int) count), connection)));
        try (var load = new Load(server.baseUrl(), WIDTH, new AtomicLong())) {
            var before = meter.cpu();
            var outcome = load.times(operation, users.size());
            var cpu = meter.cpu().since(before);
            roundTripMillis += cpu.product();
            double each = users.size();
            return new Measured(name, target, "CPU-ms", cpu.product() / each, cpu.server() / each, cpu.database() / each, cpu.generator() / each, outcome.perSecond(),
                    outcome.millis(0.5), outcome.millis(0.99), meter.reference() == 0 ? 0 : cpu.product() / each / meter.reference(), outcome.failed(), List.of(),
                    (outcome.failed() == 0 ? "" : outcome.failed() + " failed, first: " + outcome.failure()));
        }
    }

    private long edited() {
        return population.count("SELECT COUNT(*) FROM audit_entry WHERE entity = 'Member' AND action = 'CHANGED'");
    }

    /** Of the server, after a full collection. */
    private long liveBytes() throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, Long.toString(server.serverPid()), "GC.class_histogram").redirectErrorStream(true).start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            return lines.lines().filter(line -> line.startsWith("Total")).map(line -> line.strip().split("\\s+")).mapToLong(words -> Long.parseLong(words[2])).findFirst()
                    .orElseThrow(() -> new IOException("jcmd told nothing about the heap"));
        }
    }
}
