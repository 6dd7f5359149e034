package de.reihum.web.tasks;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Span;
import de.reihum.tasks.TaskRow;
import de.reihum.tasks.TaskService;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Toast;
import java.time.LocalDate;
import java.util.List;

/** Some tasks as short lines in a card, each with its urgency and a button that says it is done. */
class TaskLines extends Rows {

    TaskLines(List<TaskRow> rows, LocalDate today, TaskService tasks, boolean writable, Runnable changed) {
        this(rows, today, tasks, writable, changed, "");
    }

    /** @param known what the page is about anyway, and need not be said again */
    TaskLines(List<TaskRow> rows, LocalDate today, TaskService tasks, boolean writable, Runnable changed, String known) {
        for (var row : rows) {
            var about = row.subjectName().equals(known) ? "" : row.subjectName();
            var path = TaskWords.path(row);
            var name = path.isEmpty() ? new Span(row.text()) : Links.to(path, row.text());
            var urgency = new Badge(TaskWords.urgency(row, today));
            if (writable) {
                row(name, about, urgency, Actions.quiet(text("tasks.finish"), () -> finish(row, tasks, changed)));
            } else {
                row(name, about, urgency);
            }
        }
    }

    private static void finish(TaskRow row, TaskService tasks, Runnable changed) {
        tasks.finish(List.of(row.id()));
        changed.run();
        Toast.done(text("tasks.finished", 1), () -> {
            tasks.takeUpAgain(List.of(row.id()));
            changed.run();
        });
    }
}
