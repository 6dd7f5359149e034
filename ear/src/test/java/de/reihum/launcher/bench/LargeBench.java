package de.reihum.launcher.bench;

import de.reihum.jobs.JobQueue;
import de.reihum.launcher.RunningServer;
import de.reihum.platform.export.NetworkExportService;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** How long people wait in a large network: the time until the answer is there, on a machine that has little else to do. */
final class LargeBench {

    private static final int PER_SECOND = 20;
    /** Pages that reckon with all members, opened now and then. */
    private static final int SELDOM = 2;
    private static final String[] TYPED = {"b", "br", "brau", "brauerei", "sch", "schi", "schicht", "mai", "maier", "ulm"};
    private static final Pattern VERSION = Pattern.compile("\"version\":\"?(\\d+)");

    private final RunningServer server;
    private final URI base;
    private final Population population;
    private final BenchOptions options;
    private final Report report;
    private final List<String> keys;

    LargeBench(RunningServer server, Population population, BenchOptions options, Report report) {
        this.server = server;
        this.base = server.baseUrl();
        this.population = population;
        this.options = options;
        this.report = report;
        keys = population.large(!options.wantsInvitationsOnly());
    }

    void run() throws IOException {
        waited("large network: members, first rows", 150, i -> "/api/v1/members?limit=50");
        waited("large network: touches, first rows", 150, i -> "/api/v1/touches?limit=50");
        waited("large network: members, search as you type", 30, i -> "/api/v1/members?limit=20&text=" + TYPED[(int) (i % TYPED.length)]);
        waited("large network: touches, search as you type", 30, i -> "/api/v1/touches?limit=20&text=" + TYPED[(int) (i % TYPED.length)]);
        waited("large network: who with whom", 1000, SELDOM, i -> "/api/v1/matrix");
        waited("large network: who should meet", 1000, SELDOM, i -> "/api/v1/matrix/strangers");
        merges();
        export();
        if (options.wants(InvitationBench.WANTED)) {
            new InvitationBench(server, population, report, key(0)).run();
            new ReplyBench(base, population, report).run();
        }
    }

    private interface Address {
        String of(long count);
    }

    private void waited(String name, double target, Address address) throws IOException {
        waited(name, target, PER_SECOND, address);
    }

    private void waited(String name, double target, int perSecond, Address address) throws IOException {
        if (!options.wants(name)) {
            return;
        }
        var operation = new Operation(name, target, (connection, count) -> Operation.expect(200, connection.get(address.of(count), key(count))));
        try (var load = new Load(base, 4, new AtomicLong())) {
            load.steady(operation, perSecond, options.warmUp() / 2.0);
            var outcome = load.steady(operation, perSecond, 2.0 * options.seconds());
            report.add(new Measured(name, target, "ms p95", outcome.millis(0.95), 0, 0, 0, outcome.perSecond(), outcome.millis(0.5), outcome.millis(0.99), 0, outcome.failed(), List.of(),
                    outcome.failure() == null ? LargeNetwork.MEMBERS + " members, " + LargeNetwork.TOUCHES + " touches, " + perSecond + " requests per second" : outcome.failure().toString()));
        }
    }

    /** The first one warms up and does not count. */
    private void merges() throws IOException {
        var name = "large network: two members with 1,000 linked rows merged";
        if (!options.wants(name)) {
            return;
        }
        var seconds = new ArrayList<Double>();
        try (var connection = new Connection(base)) {
            for (int pair = 0; pair < LargeNetwork.PAIRS; pair++) {
                long stays = LargeNetwork.pairMember(pair, false);
                long goes = LargeNetwork.pairMember(pair, true);
                var body = "{\"survivor\":\"" + stays + "\",\"survivorVersion\":" + version(connection, stays) + ",\"absorbedVersion\":" + version(connection, goes) + ",\"take\":[]}";
                long start = System.nanoTime();
                Operation.expect(200, connection.post("/api/v1/duplicates/member-" + Math.min(stays, goes) + "-" + Math.max(stays, goes) + "/merge",
                        key(0) + "Content-Type: application/json\r\n", body));
                seconds.add((System.nanoTime() - start) / 1e9);
            }
        }
        seconds.remove(0);
        report.add(Measured.figure(name, 2, "s", seconds.stream().mapToDouble(one -> one).max().orElseThrow(),
                "the slowest of " + seconds.size() + "; median " + String.format(Locale.ROOT, "%.2f", seconds.stream().sorted().toList().get(seconds.size() / 2))));
    }

    private long version(Connection connection, long member) throws IOException {
        var reply = Operation.expect(200, connection.get("/api/v1/members/" + member, key(0)));
        var found = VERSION.matcher(reply.text());
        if (!found.find()) {
            throw new IOException("A member without a version: " + reply.text());
        }
        return Long.parseLong(found.group(1));
    }

    /** Asked for past the page, because a key may not; the work is the product's. */
    private void export() {
        var name = "large network: everything exported";
        if (!options.wants(name)) {
            return;
        }
        long id = Network.id(LargeNetwork.NUMBER, 900);
        population.change("INSERT INTO network_export (tenant_id, id, asked_by, asked_at, job, size, row_count, parts, version) VALUES (?, ?, 'Bench', UTC_TIMESTAMP(6), ?, 0, 0, 0, 1)",
                LargeNetwork.NUMBER, id, id);
        population.change("INSERT INTO job (tenant_id, id, kind, subject, title, started_by, started_at, state, run, done, total, message, counters, version)"
                + " VALUES (?, ?, ?, ?, '', 'Bench', UTC_TIMESTAMP(6), 'QUEUED', 0, 0, 0, '', '', 1)", LargeNetwork.NUMBER, id, NetworkExportService.JOB, id);
        long start = System.nanoTime();
        population.change("INSERT INTO outbox (tenant_id, id, kind, effect_key, subject, argument, due_at, state, attempts, error)"
                + " VALUES (?, ?, ?, 'bench', ?, '', UTC_TIMESTAMP(6), 'WAITING', 0, '')", LargeNetwork.NUMBER, id, JobQueue.EFFECT, id);
        while (population.count("SELECT COUNT(*) FROM job WHERE state IN ('DONE', 'FAILED') AND id = " + id) == 0 && System.nanoTime() - start < 120e9) {
            LockSupport.parkNanos(20_000_000);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        boolean made = population.count("SELECT COUNT(*) FROM network_export WHERE finished_at IS NOT NULL AND id = " + id) == 1;
        report.add(Measured.figure(name, 30, "s", made ? seconds : 999, made ? population.count("SELECT row_count FROM network_export WHERE id = " + id) + " rows, "
                + population.count("SELECT size FROM network_export WHERE id = " + id) / 1024 + " KiB, from the wish to the end, waiting for its turn included" : "it was not made"));
    }

    private String key(long count) {
        return "Authorization: Bearer " + keys.get((int) (count % keys.size())) + "\r\n";
    }
}
