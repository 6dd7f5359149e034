package de.reihum.web.touches.introductions;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import de.reihum.touches.introductions.IntroductionService;
import de.reihum.touches.introductions.IntroductionService.IntroduceTwo;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;
import de.reihum.web.touches.Who;
import de.reihum.web.touches.WhoSource;

/** The window in which two are introduced to each other. */
class IntroductionDialog {

    private final IntroductionService introductions;
    private final WhoSource people;

    IntroductionDialog(IntroductionService introductions, WhoSource people) {
        this.introductions = introductions;
        this.people = people;
    }

    /** @param first and second who is known already, or {@code null} */
    void open(Who first, Who second, Runnable done) {
        var one = person(first);
        var other = person(second);
        var why = new TextArea();
        var form = new RecordForm<IntroduceTwo>("touches.introduce", () -> new IntroduceTwo(people.contactOf(one.getValue()), people.contactOf(other.getValue()), why.getValue()));
        form.field("one", one);
        form.field("other", other);
        form.field("why", why);
        form.note(text("touches.introduce.note"));
        form.clean();
        form.onSave(introductions::introduce).afterwards(() -> {
            done.run();
            Toast.done(text("touches.introduce.done"));
        });
        new FormDialog(text("touches.introduce"), form, text("touches.introduce.save")).open();
        if (first == null) {
            one.focus();
        } else {
            why.focus();
        }
    }

    private ComboBox<Who> person(Who known) {
        var field = new ComboBox<Who>();
        field.setItems(people.field(true));
        field.setItemLabelGenerator(Who::name);
        field.setValue(known);
        return field;
    }
}
