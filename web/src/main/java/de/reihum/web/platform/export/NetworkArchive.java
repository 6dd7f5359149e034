package de.reihum.web.platform.export;

import de.reihum.platform.export.ExportContent;
import de.reihum.platform.export.ExportMakingService;
import de.reihum.platform.export.TableShape;
import de.reihum.web.exchange.file.Unclosed;
import de.reihum.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The file with everything of the acting network as it stood at one moment: each kind of record as JSON and as CSV, stored files, and a page that explains them in both languages. */
@ApplicationScoped
public class NetworkArchive {

    private static final int CHUNK = 500;

    /** Is told how far it is. */
    @FunctionalInterface
    public interface Watcher {
        void at(int done, int total);
    }

    private ExportMakingService making;
    private Messages messages;

    protected NetworkArchive() {}

    @Inject
    public NetworkArchive(ExportMakingService making, Messages messages) {
        this.making = making;
        this.messages = messages;
    }

    /** Writes the export's pieces, beginning anew. */
    public ExportContent make(long export, Watcher watcher) {
        making.begin(export);
        var shapes = making.shapes();
        return making.atOneMoment(() -> pack(export, shapes, (done, total) -> making.beside(() -> watcher.at(done, total))));
    }

    private ExportContent pack(long export, List<TableShape> shapes, Watcher watcher) {
        var parts = new ExportParts((number, bytes) -> making.add(export, number, bytes));
        try (parts; var zip = new ZipOutputStream(parts, StandardCharsets.UTF_8)) {
            var rows = write(zip, shapes, watcher);
            zip.close();
            return new ExportContent(parts.size(), rows, parts.pieces());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private long write(ZipOutputStream zip, List<TableShape> shapes, Watcher watcher) throws IOException {
        var counts = new LinkedHashMap<TableShape, Long>();
        for (var shape : shapes) {
            watcher.at(counts.size(), shapes.size());
            counts.put(shape, table(zip, new TableWriter(shape, key -> making.rows(shape, key, shape.holdsFiles() ? 1 : CHUNK)), shape));
        }
        entry(zip, "LIESMICH.txt").write(explanation(counts, Locale.GERMAN));
        entry(zip, "README.txt").write(explanation(counts, Locale.ENGLISH));
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long table(ZipOutputStream zip, TableWriter writer, TableShape shape) throws IOException {
        long rows = writer.json(entry(zip, "json/" + shape.name() + ".json"));
        writer.csv(entry(zip, "csv/" + shape.name() + ".csv"));
        if (shape.holdsFiles()) {
            writer.files(name -> entry(zip, name));
        }
        return rows;
    }

    private static OutputStream entry(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return new Unclosed(zip);
    }

    private byte[] explanation(Map<TableShape, Long> counts, Locale language) {
        var lines = counts.entrySet().stream().map(one -> messages.text(language, "platform.archive.line", one.getKey().name(), name(one.getKey(), language), one.getValue())).collect(Collectors.joining("\n"));
        var withheld = counts.keySet().stream().filter(shape -> !shape.withheld().isEmpty()).map(shape -> "  " + shape.name() + ": " + String.join(", ", shape.withheld())).collect(Collectors.joining("\n"));
        return String.join("\n\n", List.of(messages.text(language, "platform.archive.title"), messages.text(language, "platform.archive.folders"), lines,
                messages.text(language, "platform.archive.columns"), messages.text(language, "platform.archive.withheld"), withheld, "")).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A feature's table without a name of its own in this list is called as in the database. */
    private String name(TableShape shape, Locale language) {
        var key = "platform.table." + shape.name();
        return messages.has(key) ? messages.text(language, key) : shape.name();
    }
}
