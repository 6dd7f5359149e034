package de.reihum.web.attendance.minutes;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.attendance.closing.ResolutionData;
import de.reihum.hosting.asking.MeetingSubjects;
import de.reihum.shared.InvalidValue;
import de.reihum.tasks.TaskData;
import de.reihum.tasks.TaskService;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.touches.Who;
import de.reihum.web.touches.WhoSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** The window in which a decision is written down, and with it a task for the team that reminds of it. */
@ApplicationScoped
public class ResolutionDialog {

    private WhoSource people;
    private TaskService tasks;

    protected ResolutionDialog() {}

    @Inject
    public ResolutionDialog(WhoSource people, TaskService tasks) {
        this.people = people;
        this.tasks = tasks;
    }

    /** @param known what is to be changed, or {@code null} for something new @param again opens it over what is stored by then */
    void open(long meeting, ResolutionData known, Consumer<ResolutionData> save, Runnable done, Runnable again) {
        var words = new TextField();
        words.setMaxLength(ResolutionData.MAX_TEXT);
        var who = new ComboBox<Who>();
        who.setItems(people.field(true));
        who.setItemLabelGenerator(Who::name);
        who.setClearButtonVisible(true);
        var due = new DayField();
        var remind = new Checkbox();
        var form = new RecordForm<ResolutionData>("attendance.form", () -> read(words, who.getValue(), due, remind));
        form.field("resolution", words);
        form.optional("who", who);
        form.optional("until", due);
        form.field("remind", remind);
        if (known != null) {
            words.setValue(known.text());
            due.setValue(known.due());
            who.setValue(known.member() == 0 ? null : known.contact() == 0 ? people.ofMember(known.member()) : people.ofContact(known.contact()));
        }
        form.clean();
        form.onSave(data -> {
            save.accept(data);
            if (remind.getValue()) {
                tasks.create(new TaskData(shortened(data.text()), data.due(), 0, MeetingSubjects.KIND, meeting, ""));
            }
        }).afterwards(done).again(again);
        new FormDialog(text(known == null ? "attendance.resolution.add" : "attendance.resolution.edit"), form, text("attendance.resolution.save")).open();
    }

    private static ResolutionData read(TextField words, Who who, DayField due, Checkbox remind) {
        if (words.getValue().isBlank()) {
            throw new InvalidValue("resolution", "attendance.refusal.resolution", ResolutionData.MAX_TEXT);
        }
        if (remind.getValue() && due.isEmpty()) {
            throw new InvalidValue("until", "attendance.refusal.remindWhen");
        }
        return new ResolutionData(words.getValue(), who == null ? 0 : who.member(), who == null ? 0 : who.contact(), due.getValue());
    }

    private static String shortened(String text) {
        return text.length() > TaskData.MAX_TEXT ? text.substring(0, TaskData.MAX_TEXT - 1) + "…" : text;
    }
}
