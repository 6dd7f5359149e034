package de.reihum.launcher.bench;

import de.reihum.launcher.RunningServer;
import de.reihum.launcher.Settings;
import de.reihum.launcher.process.Fault;
import de.reihum.launcher.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** {@code ./reihum bench}: a product of its own with generated data, measured and thrown away. */
public final class Bench {

    private static final int FEW = 10;
    private static final int MANY = 10_000;

    private final BenchOptions options;
    private final Settings settings;
    private final Path folder;
    private final Report report = new Report(System.out);

    private Bench(BenchOptions options) throws IOException {
        this.options = options;
        var home = Path.of(System.getProperty("reihum.home", "")).toAbsolutePath();
        folder = home.resolve(".reihum/bench");
        settings = Settings.in(home, folder.resolve("data"), Ports.free()).withDemo(false);
    }

    public static void main(String[] words) throws IOException {
        try {
            new Bench(BenchOptions.parse(words)).run();
            System.exit(0);
        } catch (Fault fault) {
            System.err.println("reihum: " + fault.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException {
        delete(settings.data());
        System.out.println("Generating " + (options.wantsInvitationsOnly() ? 1 : options.networks()) + " networks of " + Network.MEMBERS + " members in " + settings.data());
        measure();
        if (options.measures() && options.wants("start to ready")) {
            report.add(startToReady());
        }
        delete(settings.data());
        report.write(folder.resolve("bench-" + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")) + ".json"), options);
    }

    private void measure() throws IOException {
        if (options.measures() && options.wants(RotationBench.NAME)) {
            report.add(RotationBench.measure());
        }
        try (var server = RunningServer.start(settings)) {
            var population = new Population(server.database());
            population.grow(options.wantsInvitationsOnly() ? 1 : options.compares() ? FEW : options.networks());
            server.deploy(settings.ear());
            server.awaitReady();
            var meter = new Meter(server, options);
            report.heading();
            if (options.wantsInvitationsOnly()) {
                new LargeBench(server, population, options, report).run();
                return;
            }
            report.add(meter.reference(ApiOperations.reference()));
            var few = options.compares() ? hotPaths(meter, population) : List.<Measured>of();
            if (options.measures()) {
                population.grow(options.networks());
                api(meter, population);
                if (options.wants("large network")) {
                    new LargeBench(server, population, options, report).run();
                }
                new VaadinBench(server, meter, population, options, report).run();
            }
            if (options.compares()) {
                population.grow(MANY);
                compare(few, hotPaths(meter, population));
            }
        }
    }

    private void api(Meter meter, Population population) {
        var api = new ApiOperations(population.networks());
        for (var operation : List.of(api.byId(), api.list(), api.search(), api.create(), api.createRepeatable(), api.pollShown(), api.pollAnswered())) {
            if (options.wants(operation.name())) {
                report.add(meter.measure(operation));
            }
        }
        if (options.wants("create member, 64 at once")) {
            var create = api.create();
            report.add(meter.burst(new Operation("create member, 64 at once", 0, create.step()), 64));
        }
    }

    /** Twice, because the first pass also warms the server up. Members are created in the other half of the networks, so that lists stay as long as they are. */
    private List<Measured> hotPaths(Meter meter, Population population) {
        var networks = population.networks();
        var api = new ApiOperations(networks.subList(0, networks.size() / 2));
        var filled = new ApiOperations(networks.subList(networks.size() / 2, networks.size()));
        var paths = List.of(api.byId(), api.list(), api.search(), filled.create(), api.pollShown());
        paths.forEach(meter::measure);
        return paths.stream().map(meter::measure).toList();
    }

    private void compare(List<Measured> few, List<Measured> many) {
        for (int i = 0; i < few.size(); i++) {
            var ratio = many.get(i).value() / few.get(i).value();
            report.add(Measured.figure(few.get(i).name() + ", 10,000 to 10 networks", 1.1, "x", ratio,
                    String.format(Locale.ROOT, "%.3f CPU-ms with 10 networks, %.3f with 10,000", few.get(i).value(), many.get(i).value())));
        }
    }

    private Measured startToReady() {
        long start = System.nanoTime();
        try (var server = RunningServer.start(settings)) {
            server.deploy(settings.ear());
            server.awaitReady();
            return Measured.figure("start to ready", 30, "s", (System.nanoTime() - start) / 1e9, "second start on the same data, database and server as processes of their own");
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : new ArrayList<>(files.sorted(Comparator.reverseOrder()).toList())) {
                    Files.delete(file);
                }
            } catch (UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
        }
    }
}
