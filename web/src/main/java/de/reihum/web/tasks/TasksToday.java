package de.reihum.web.tasks;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.shared.Slice;
import de.reihum.tasks.TaskFilter;
import de.reihum.tasks.TaskService;
import de.reihum.web.shared.frame.Entry;
import de.reihum.web.shared.frame.NavCount;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.text.Formats;
import de.reihum.web.shared.today.TodayCard;
import de.reihum.web.shared.today.TodaySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What the acting person should have done by today. */
@ApplicationScoped
public class TasksToday implements TodaySource, NavCount {

    private static final int SHOWN = 6;
    private static final int URGENT = 90;

    private TaskService tasks;
    private Actor actor;
    private Clock clock;

    protected TasksToday() {}

    @Inject
    public TasksToday(TaskService tasks, Actor actor, Clock clock) {
        this.tasks = tasks;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public List<TodayCard> cards() {
        int waiting = waiting();
        return waiting == 0 ? List.of() : List.of(new TodayCard(TodayCard.Place.MAIN, URGENT, waiting, card()));
    }

    private Card card() {
        var lines = new TaskLines(tasks.rows(due(), Slice.first(SHOWN)), Formats.local(clock.instant()), tasks, actor.may(Permission.TASKS_WRITE), () -> UI.getCurrent().refreshCurrentRoute(false));
        return new Card(text("tasks.today.title"), lines).link("tasks", text("tasks.today.all"));
    }

    private TaskFilter due() {
        return TaskFilter.open().withOwner(actor.identity().id()).withUntil(Formats.local(clock.instant()));
    }

    @Override
    public Entry entry() {
        return Entry.TASKS;
    }

    @Override
    public int waiting() {
        return actor.may(Permission.TASKS_READ) ? Math.toIntExact(tasks.count(due())) : 0;
    }
}
