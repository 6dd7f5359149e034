package de.reihum.web.tasks;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Me;
import de.reihum.accounts.Permission;
import de.reihum.tasks.Owner;
import de.reihum.tasks.TaskFilter;
import de.reihum.tasks.TaskRow;
import de.reihum.tasks.TaskService;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.list.FilterMemory;
import de.reihum.web.shared.list.CardLine;
import de.reihum.web.shared.list.RecordList;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.text.Formats;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All open tasks, the most urgent first. */
@Route(value = "tasks", layout = Frame.class)
@Needs(Permission.TASKS_READ)
public class TasksView extends Page {

    private final RecordList<TaskRow, TaskFilter> list;
    private final transient TaskService tasks;
    private final transient TaskDialogs dialogs;
    private final LocalDate today;

    @Inject
    public TasksView(AccountService accounts, TaskService tasks, TaskDialogs dialogs, TaskFiles files, FilterMemory memory, Clock clock) {
        this(accounts.me(), tasks, dialogs, files, clock);
        list.keeps(memory);
    }

    TasksView(Me me, TaskService tasks, TaskDialogs dialogs, TaskFiles files, Clock clock) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        today = Formats.local(clock.instant());
        list = new RecordList<>("tasks.list", TaskFilter.open(), tasks::rows, tasks::count);
        columns();
        filters(me);
        files.all().forEach(list::export);
        if (me.may(Permission.TASKS_WRITE)) {
            list.actions(create());
            list.whenEmpty(create());
            bulk();
        }
        add(list);
    }

    @Override
    protected String title() {
        return text("tasks.list.title");
    }

    private Component create() {
        return Actions.primary(text("tasks.create"), () -> dialogs.create(0, list::refresh));
    }

    private void columns() {
        list.opener("text", TaskRow::text, row -> dialogs.change(row.id(), list::refresh)).sortable().width(260, 4);
        list.badge("urgency", row -> TaskWords.urgency(row, today)).width(210, 0);
        list.plain("due", row -> formats().day(row.due())).sortable().width(120, 0);
        list.plain("ownerName", TaskRow::ownerName).sortable().width(160, 1);
        list.plain("subjectName", TaskRow::subjectName).sortable().width(220, 2);
        list.plain("comment", TaskRow::comment).width(200, 2).hiddenAtFirst();
        list.plain("doneAt", row -> formats().day(row.doneAt())).sortable().width(120, 0).hiddenAtFirst();
        list.card(row -> new CardLine(row.text(), TaskWords.path(row), explanation(row), TaskWords.urgency(row, today)));
    }

    private static String explanation(TaskRow row) {
        return Stream.of(formats().day(row.due()), row.ownerName(), row.subjectName()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void filters(Me me) {
        list.search(TaskFilter::withText);
        list.chips("whose", List.of(true), mine -> text("tasks.list.mine"), (filter, mine) -> filter.withOwner(mine == null ? 0 : me.account()));
        list.chips("overdue", List.of(true), only -> text("tasks.list.overdue"), (filter, only) -> filter.withUntil(only == null ? null : today.minusDays(1)));
        list.chips("done", List.of(true), only -> text("tasks.list.done"), (filter, only) -> filter.withDone(only != null));
        list.choice("owner", tasks.team(), Owner::name, (filter, owner) -> filter.withOwner(owner == null ? 0 : owner.account()));
    }

    private void bulk() {
        list.bulk("give", TaskRow::open, rows -> dialogs.give(owner -> {
            tasks.give(ids(rows), owner.account());
            list.refresh();
            Toast.done(text("tasks.given", rows.size(), owner.name()));
        }));
        list.bulk("later", TaskRow::open, rows -> dialogs.putOff(day -> putOff(rows, day)));
        list.bulk("nextWeek", TaskRow::open, rows -> putOff(rows, today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
        list.bulk("tomorrow", TaskRow::open, rows -> putOff(rows, today.plusDays(1)));
        list.bulk("finish", TaskRow::open, this::finish);
        list.bulk("takeUp", row -> !row.open(), rows -> takeUp(ids(rows)));
    }

    private void putOff(Set<TaskRow> rows, LocalDate day) {
        var before = tasks.putOff(ids(rows), day);
        list.refresh();
        Toast.done(text("tasks.putOff", rows.size(), formats().weekday(day)), () -> {
            tasks.putBack(before);
            list.refresh();
        });
    }

    private void finish(Set<TaskRow> rows) {
        var ids = ids(rows);
        tasks.finish(ids);
        list.refresh();
        Toast.done(text("tasks.finished", ids.size()), () -> takeUp(ids));
    }

    private void takeUp(List<Long> ids) {
        tasks.takeUpAgain(ids);
        list.refresh();
    }

    private static List<Long> ids(Set<TaskRow> rows) {
        return rows.stream().map(TaskRow::id).toList();
    }
}
