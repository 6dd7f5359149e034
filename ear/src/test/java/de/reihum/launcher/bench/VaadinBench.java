package de.reihum.launcher.bench;

import de.reihum.launcher.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What people do in the browser. One real browser is recorded, then many users send the same; all of a step's users together are measured. */
final class VaadinBench {

    private static final int WIDTH = 4;
    /** How often each person goes through the list; the last time is what counts. */
    private static final int CYCLES = 8;

    private final RunningServer server;
    private final Meter meter;
    private final Population population;
    private final BenchOptions options;
    private final Report report;
    private final AtomicInteger roundTrips = new AtomicInteger();
    private final AtomicInteger marks = new AtomicInteger();
    private final List<Double> heap = new ArrayList<>();
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
        int rounds = options.quick() ? 3 : 4;
        int users = Math.min(120, (population.networks().size() - 1) / rounds);
        for (int round = 0; round < rounds; round++) {
            round(recording, users(round * users + 1, users, recorded), round == rounds - 1);
        }
        heap.sort(null);
        report.add(Measured.figure("vaadin: heap per open UI, list of members", 0.45, "MiB", heap.get(heap.size() - 1),
                "the worst of " + heap.size() + " times " + users + " sessions with one UI each, live bytes after full GC"));
    }

    private List<VaadinUser> users(int first, int number, Network recorded) {
        var users = new ArrayList<VaadinUser>();
        for (int i = first; i < first + number; i++) {
            users.add(new VaadinUser(population.networks().get(i), recorded));
        }
        return users;
    }

    /** Each round in networks of its own, because a member looks different once it has been edited. The rounds before the last one warm the server up. */
    private void round(Recording recording, List<VaadinUser> users, boolean tell) throws IOException {
        long heapBefore = LiveHeap.of(server.serverPid());
        population.forgetLogins();
        var results = new ArrayList<Measured>();
        results.add(phase("vaadin: session open with login", 45, users, (user, connection) -> {
            user.signIn(connection);
            return user.play(connection, recording.step("open"), "");
        }));
        heap.add((LiveHeap.of(server.serverPid()) - heapBefore) / LiveHeap.MIB / users.size());
        phase("vaadin: member opened", 0, users, play(recording, "member opened"));
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            results.subList(1, results.size()).clear();
            roundTrips.set(0);
            roundTripMillis = 0;
            results.add(phase("vaadin: member list opened", 5, users, play(recording, "list opened")));
            results.add(phase("vaadin: one search step", 2.5, users, play(recording, "search")));
            phase("vaadin: one search step more", 2.5, users, play(recording, "search again"));
            results.add(phase("vaadin: member opened", 0, users, play(recording, "found opened")));
        }
        long edited = edited();
        results.add(phase("vaadin: member edited (form opened, saved)", 8, users, (user, connection) ->
                user.play(connection, recording.step("edit begun"), "") + user.play(connection, recording.step("edited"), Integer.toString(marks.incrementAndGet()))));
        long lost = users.size() - (edited() - edited);
        if (tell) {
            results.forEach(report::add);
            report.add(Measured.figure("vaadin: edits that were not saved", 0, "", lost, ""));
            report.add(Measured.figure("vaadin: round trip, mean of the steps in the list and the member", 2.5, "CPU-ms", roundTripMillis / Math.max(1, roundTrips.get()),
                    roundTrips + " round trips"));
        }
        phase("sign out", 0, users, (user, connection) -> {
            user.signOut(connection);
            return 0;
        });
    }

    private static Step play(Recording recording, String step) {
        return (user, connection) -> user.play(connection, recording.step(step), "");
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
}
