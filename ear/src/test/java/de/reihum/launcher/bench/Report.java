package de.reihum.launcher.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Prints results as they come and writes them all as JSON. Targets stand beside them and are never asserted. */
final class Report {

    private static final String ROW = "%-44s %9s %9s  %-8s %9s %9s %9s %8s %8s %7s %7s%n";

    private final PrintStream out;
    private final List<Measured> results = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void heading() {
        out.printf(ROW, "operation", "value", "target", "unit", "server", "database", "per s", "p50 ms", "p99 ms", "x ref", "load");
    }

    void add(Measured one) {
        results.add(one);
        out.printf(ROW, one.name(), number(one.value()), one.target() == 0 ? "" : "<= " + number(one.target()), one.unit() + (one.reached() ? "" : " !"), blank(one.server()),
                blank(one.database()), blank(one.throughput()), blank(one.p50()), blank(one.p99()), blank(one.ratio()), blank(one.generator()));
        if (!one.note().isEmpty()) {
            out.println("    " + one.note());
        }
    }

    void write(Path file, BenchOptions options) throws IOException {
        var all = new LinkedHashMap<String, Object>();
        all.put("at", Instant.now().toString());
        all.put("options", options.toString());
        all.put("processors", Runtime.getRuntime().availableProcessors());
        all.put("loadAverage", Files.readString(Path.of("/proc/loadavg")).strip());
        all.put("results", results);
        Files.createDirectories(file.getParent());
        Files.write(file, new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(all));
        out.println("\nMissed: " + results.stream().filter(one -> !one.reached()).map(Measured::name).toList());
        out.println("server, database, load: CPU-ms of application server, database and load generator for one operation. x ref: multiple of the reference.");
        out.println("Written to " + file);
    }

    private static String blank(double value) {
        return value == 0 ? "" : number(value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
