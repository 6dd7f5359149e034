package de.reihum.web.tasks;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.accounts.Actor;
import de.reihum.tasks.Owner;
import de.reihum.tasks.TaskData;
import de.reihum.tasks.TaskDetails;
import de.reihum.tasks.TaskService;
import de.reihum.tasks.TaskService.ChangeTask;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.text.Formats;
import de.reihum.web.touches.Who;
import de.reihum.web.touches.WhoSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The windows in which a task is written, changed, put off and given away. */
@ApplicationScoped
public class TaskDialogs {

    private TaskService tasks;
    private WhoSource people;
    private Actor actor;
    private Clock clock;

    protected TaskDialogs() {}

    @Inject
    public TaskDialogs(TaskService tasks, WhoSource people, Actor actor, Clock clock) {
        this.tasks = tasks;
        this.people = people;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param member 0 for none */
    public void create(long member, Runnable changed) {
        open(text("tasks.create"), fields -> {
            fields.due.setValue(Formats.local(clock.instant()).plusWeeks(1));
            fields.owner(actor.identity().id(), "");
            if (member != 0) {
                fields.about.setValue(people.ofMember(member));
            }
        }, tasks::create, () -> {
            changed.run();
            Toast.done(text("tasks.created"));
        }, null);
    }

    void change(long id, Runnable changed) {
        var task = tasks.details(id);
        open(text("tasks.change"), fields -> fields.fill(task), data -> tasks.change(new ChangeTask(id, task.version(), data)), changed, () -> change(id, changed));
    }

    /** Asks for a day. */
    void putOff(Consumer<LocalDate> chosen) {
        var day = new DayField();
        day.setMin(Formats.local(clock.instant()));
        var form = new RecordForm<LocalDate>("tasks.later", day::getValue);
        form.field("day", day);
        form.clean();
        form.onSave(chosen);
        new FormDialog(text("tasks.later.title"), form, text("tasks.later.save")).open();
    }

    /** Asks for somebody of the team. */
    void give(Consumer<Owner> chosen) {
        var owner = new Select<Owner>();
        owner.setItems(tasks.team());
        owner.setItemLabelGenerator(Owner::name);
        var form = new RecordForm<Owner>("tasks.give", owner::getValue);
        form.field("owner", owner);
        form.clean();
        form.onSave(one -> chosen.accept(one == null ? new Owner(-1, "") : one));
        new FormDialog(text("tasks.give.title"), form, text("tasks.give.save")).open();
    }

    private void open(String title, Consumer<Fields> begin, Consumer<TaskData> save, Runnable afterwards, Runnable again) {
        var fields = new Fields[1];
        var form = new RecordForm<>("tasks.form", () -> fields[0].data());
        fields[0] = new Fields(form, tasks.team(), people);
        begin.accept(fields[0]);
        form.clean();
        form.onSave(save).afterwards(afterwards).again(again);
        new FormDialog(title, form, text("tasks.save")).open();
    }

    /** A task as fields of a form. Whatever it is about that is no member or person stays as it is. */
    private static final class Fields {

        private final TextField text;
        private final DayField due;
        private final Select<Owner> owner;
        private final ComboBox<Who> about;
        private final TextArea comment;
        private final List<Owner> team;
        private TaskData known = new TaskData("", null, 0, "", 0, "");

        Fields(RecordForm<?> form, List<Owner> team, WhoSource people) {
            this.team = team;
            text = form.field("text", new TextField());
            text.setMaxLength(TaskData.MAX_TEXT);
            due = form.field("due", new DayField());
            owner = form.field("owner", new Select<>());
            owner.setItemLabelGenerator(Owner::name);
            owner.setItems(team);
            about = form.optional("about", new ComboBox<>());
            about.setItems(people.field(true));
            about.setItemLabelGenerator(Who::name);
            about.setClearButtonVisible(true);
            comment = form.optional("comment", new TextArea());
            comment.setMaxLength(TaskData.MAX_COMMENT);
        }

        /** Who has left the team stands there, too. */
        void owner(long account, String name) {
            var all = new ArrayList<>(team);
            if (team.stream().noneMatch(one -> one.account() == account) && !name.isEmpty()) {
                all.add(new Owner(account, name));
                owner.setItems(all);
            }
            all.stream().filter(one -> one.account() == account).findFirst().ifPresent(owner::setValue);
        }

        void fill(TaskDetails task) {
            known = task.data();
            text.setValue(known.text());
            due.setValue(known.due());
            owner(known.owner(), task.ownerName());
            comment.setValue(known.comment());
            about.setVisible(!elsewhere());
            if (known.subject() != 0 && !elsewhere()) {
                about.setValue(new Who(known.subjectKind().equals("members") ? known.subject() : 0, known.subjectKind().equals("members") ? 0 : known.subject(), task.subjectName(), ""));
            }
        }

        private boolean elsewhere() {
            return known.subject() != 0 && !known.subjectKind().equals("members") && !known.subjectKind().equals("contacts");
        }

        TaskData data() {
            var who = about.getValue();
            var kind = elsewhere() ? known.subjectKind() : who == null ? "" : who.contact() == 0 ? "members" : "contacts";
            var subject = elsewhere() ? known.subject() : who == null ? 0 : who.contact() == 0 ? who.member() : who.contact();
            return new TaskData(text.getValue(), due.getValue(), owner.getValue() == null ? 0 : owner.getValue().account(), kind, subject, comment.getValue());
        }
    }
}
