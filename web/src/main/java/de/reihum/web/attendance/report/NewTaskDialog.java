package de.reihum.web.attendance.report;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.accounts.Actor;
import de.reihum.hosting.asking.MeetingSubjects;
import de.reihum.attendance.presence.DoorList;
import de.reihum.tasks.Owner;
import de.reihum.tasks.TaskData;
import de.reihum.tasks.TaskService;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Something to be done that was agreed in a meeting: what, by whom, until when. */
@ApplicationScoped
public class NewTaskDialog {

    private static final int WEEKS = 2;

    private TaskService tasks;
    private Actor actor;
    private Clock clock;

    protected NewTaskDialog() {}

    @Inject
    public NewTaskDialog(TaskService tasks, Actor actor, Clock clock) {
        this.tasks = tasks;
        this.actor = actor;
        this.clock = clock;
    }

    void open(DoorList list) {
        var what = new TextField();
        var due = new DayField();
        due.setValue(Formats.local(clock.instant()).plusWeeks(WEEKS));
        var team = tasks.team();
        var owner = new Select<Owner>();
        owner.setItems(team);
        owner.setItemLabelGenerator(Owner::name);
        team.stream().filter(one -> one.account() == actor.identity().id()).findFirst().ifPresent(owner::setValue);
        var form = new RecordForm<TaskData>("attendance.form",
                () -> new TaskData(what.getValue(), due.getValue(), owner.getValue() == null ? 0 : owner.getValue().account(), MeetingSubjects.KIND, list.meeting(), ""));
        form.field("text", what);
        form.field("due", due);
        form.field("owner", owner);
        form.clean();
        form.onSave(tasks::create).afterwards(() -> Toast.done(text("attendance.task.done")));
        new FormDialog(text("attendance.confirm.task"), form, text("attendance.task.save")).open();
    }
}
