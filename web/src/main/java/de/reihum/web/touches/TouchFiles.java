package de.reihum.web.touches;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.shared.Slice;
import de.reihum.touches.Touch;
import de.reihum.touches.TouchFilter;
import de.reihum.touches.TouchRow;
import de.reihum.touches.TouchService;
import de.reihum.web.exchange.file.CsvSheet;
import de.reihum.web.exchange.file.ExcelSheet;
import de.reihum.web.exchange.file.Sheet;
import de.reihum.web.exchange.file.Unclosed;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.text.Formats;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The touches that a list shows, as CSV and as an Excel workbook. */
@Dependent
public class TouchFiles {

    private final TouchService touches;
    private final Actor actor;

    @Inject
    public TouchFiles(TouchService touches, Actor actor) {
        this.touches = touches;
        this.actor = actor;
    }

    /** Empty when the acting person may not export. */
    public List<Export<TouchFilter>> all() {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        var title = text("touches.list.title");
        var table = new Table();
        return List.of(new Export<>(text("touches.export.csv"), title + ".csv", CsvSheet.CONTENT_TYPE, (filter, out) -> write(filter, table, new CsvSheet(new Unclosed(out)))),
                new Export<>(text("touches.export.excel"), title + ".xlsx", ExcelSheet.CONTENT_TYPE, (filter, out) -> write(filter, table, new ExcelSheet(new Unclosed(out), title))));
    }

    private void write(TouchFilter filter, Table table, Sheet sheet) throws IOException {
        try (sheet) {
            sheet.row(table.headings);
            List<TouchRow> rows;
            int offset = 0;
            do {
                rows = touches.rows(filter, new Slice(offset, Slice.MAX, List.of()));
                for (var row : rows) {
                    sheet.row(table.cells(row));
                }
                offset += rows.size();
            } while (rows.size() == Slice.MAX);
        }
    }

    /** Takes the page's words along, because files are written beside the page. */
    private static final class Table {

        private final List<String> headings = Stream.of("day", "time", "channel", "who", "line", "text", "edge", "startedBy", "author").map(key -> text("touches.list.column." + key)).toList();
        private final Map<Touch.Channel, String> channels = Arrays.stream(Touch.Channel.values()).collect(Collectors.toMap(Function.identity(), TouchWords::channel));
        private final Map<Touch.Edge, String> edges = Arrays.stream(Touch.Edge.values()).collect(Collectors.toMap(Function.identity(), TouchWords::edge));
        private final String coordination = text("touches.coordination");
        private final Formats formats = formats();

        List<String> cells(TouchRow row) {
            return List.of(formats.day(row.day()), row.time(), channels.get(row.channel()), row.who(), row.line(), row.text(), edges.get(row.edge()),
                    row.startedBy().isEmpty() ? coordination : row.startedBy(), row.author());
        }
    }
}
