package de.reihum.web.platform.export;

import de.reihum.platform.export.NetworkTables.StoredRow;
import de.reihum.platform.export.TableShape;
import de.reihum.platform.export.TableShape.Column;
import de.reihum.platform.export.TableShape.Kind;
import de.reihum.web.exchange.file.CsvSheet;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Writes the rows of one table, as JSON, as CSV, or the files in them. Where a file stands in a row, its place in the archive is told. */
final class TableWriter {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** Hands out the rows of a table some at a time. */
    @FunctionalInterface
    interface Source {
        List<StoredRow> after(List<Object> key);
    }

    /** Takes one row. */
    @FunctionalInterface
    private interface Taker {
        void take(StoredRow row) throws IOException;
    }

    /** Opens the place of a file. */
    @FunctionalInterface
    interface Place {
        OutputStream open(String name) throws IOException;
    }

    private final TableShape shape;
    private final Source source;

    TableWriter(TableShape shape, Source source) {
        this.shape = shape;
        this.source = source;
    }

    /** @return how many rows there are */
    long json(OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartArray();
            long rows = each(row -> {
                json.writeStartObject();
                for (int i = 0; i < shape.columns().size(); i++) {
                    write(json, shape.columns().get(i), row, i);
                }
                json.writeEnd();
            });
            json.writeEnd();
            return rows;
        }
    }

    void csv(OutputStream out) throws IOException {
        try (var sheet = new CsvSheet(out)) {
            sheet.row(shape.columns().stream().map(Column::name).toList());
            each(row -> sheet.row(IntStream.range(0, shape.columns().size()).mapToObj(i -> Objects.toString(shown(row, i), "")).toList()));
        }
    }

    void files(Place place) throws IOException {
        each(row -> {
            for (int i = 0; i < shape.columns().size(); i++) {
                if (row.values().get(i) instanceof byte[] bytes) {
                    try (var out = place.open(file(row, i))) {
                        out.write(bytes);
                    }
                }
            }
        });
    }

    private long each(Taker taker) throws IOException {
        long count = 0;
        for (var rows = source.after(List.of()); !rows.isEmpty(); rows = source.after(rows.get(rows.size() - 1).key())) {
            for (var row : rows) {
                taker.take(row);
                count++;
            }
        }
        return count;
    }

    private void write(JsonGenerator json, Column column, StoredRow row, int at) {
        var value = shown(row, at);
        if (value == null) {
            json.writeNull(column.name());
        } else if (column.kind() == Kind.NUMBER) {
            json.write(column.name(), (Long) value);
        } else if (column.kind() == Kind.TRUTH) {
            json.write(column.name(), (Boolean) value);
        } else {
            json.write(column.name(), value.toString());
        }
    }

    private Object shown(StoredRow row, int at) {
        return row.values().get(at) instanceof byte[] ? file(row, at) : row.values().get(at);
    }

    private String file(StoredRow row, int at) {
        var key = row.key().stream().map(Object::toString).reduce((a, b) -> a + "-" + b).orElse("");
        return "files/" + shape.name() + "/" + key.replaceAll("[^A-Za-z0-9._-]", "_") + "-" + shape.columns().get(at).name();
    }
}
