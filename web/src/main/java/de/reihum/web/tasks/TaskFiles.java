package de.reihum.web.tasks;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.shared.Slice;
import de.reihum.tasks.TaskFilter;
import de.reihum.tasks.TaskRow;
import de.reihum.tasks.TaskService;
import de.reihum.web.exchange.file.CsvSheet;
import de.reihum.web.exchange.file.ExcelSheet;
import de.reihum.web.exchange.file.Sheet;
import de.reihum.web.exchange.file.Unclosed;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.text.Formats;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The tasks that a list shows, as CSV and as an Excel workbook. */
@Dependent
public class TaskFiles {

    private final TaskService tasks;
    private final Actor actor;

    @Inject
    public TaskFiles(TaskService tasks, Actor actor) {
        this.tasks = tasks;
        this.actor = actor;
    }

    /** Empty when the acting person may not export. Words and formats are taken along, because files are written beside the page. */
    public List<Export<TaskFilter>> all() {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        var title = text("tasks.list.title");
        var headings = Stream.of("text", "due", "ownerName", "subjectName", "comment", "doneAt").map(key -> text("tasks.list.column." + key)).toList();
        var formats = formats();
        return List.of(new Export<>(text("tasks.export.csv"), title + ".csv", CsvSheet.CONTENT_TYPE, (filter, out) -> write(filter, headings, formats, new CsvSheet(new Unclosed(out)))),
                new Export<>(text("tasks.export.excel"), title + ".xlsx", ExcelSheet.CONTENT_TYPE, (filter, out) -> write(filter, headings, formats, new ExcelSheet(new Unclosed(out), title))));
    }

    private void write(TaskFilter filter, List<String> headings, Formats formats, Sheet sheet) throws IOException {
        try (sheet) {
            sheet.row(headings);
            List<TaskRow> rows;
            int offset = 0;
            do {
                rows = tasks.rows(filter, new Slice(offset, Slice.MAX, List.of()));
                for (var row : rows) {
                    sheet.row(List.of(row.text(), formats.day(row.due()), row.ownerName(), row.subjectName(), row.comment(), formats.day(row.doneAt())));
                }
                offset += rows.size();
            } while (rows.size() == Slice.MAX);
        }
    }
}
