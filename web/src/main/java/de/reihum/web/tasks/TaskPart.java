package de.reihum.web.tasks;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.members.MemberDetails;
import de.reihum.shared.Slice;
import de.reihum.tasks.TaskFilter;
import de.reihum.tasks.TaskService;
import de.reihum.web.members.MemberPart;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What is to be done about a member, on its page. */
@ApplicationScoped
public class TaskPart implements MemberPart {

    private static final int ORDER = 30;
    private static final int SHOWN = 5;

    private TaskService tasks;
    private TaskDialogs dialogs;
    private Actor actor;
    private Clock clock;

    protected TaskPart() {}

    @Inject
    public TaskPart(TaskService tasks, TaskDialogs dialogs, Actor actor, Clock clock) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean concerned(MemberDetails before, MemberDetails now) {
        return now.renamedSince(before);
    }

    @Override
    public List<Component> cards(MemberDetails member, Runnable changed) {
        if (!actor.may(Permission.TASKS_READ)) {
            return List.of();
        }
        boolean writable = actor.may(Permission.TASKS_WRITE) && !member.archived();
        var rows = tasks.rows(TaskFilter.open().withMember(member.id()), Slice.first(SHOWN));
        var card = new Card(text("tasks.member.title"));
        card.add(rows.isEmpty() ? new Paragraph(text("tasks.member.none")) : new TaskLines(rows, Formats.local(clock.instant()), tasks, writable, changed, member.data().name()));
        if (writable) {
            card.corner(Actions.link(text("tasks.create"), () -> dialogs.create(member.id(), changed)));
        }
        return List.of(card);
    }
}
