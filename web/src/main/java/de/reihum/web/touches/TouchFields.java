package de.reihum.web.touches;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.tasks.TaskData;
import de.reihum.touches.NextStep;
import de.reihum.touches.Touch;
import de.reihum.touches.TouchData;
import de.reihum.touches.TouchDetails;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.RecordForm;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** A touch as fields of a form, in the order in which one thinks of them: with whom, how, what about; the rest has defaults. */
class TouchFields {

    private static final List<Key> DIGITS = List.of(Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3, Key.DIGIT_4, Key.DIGIT_5, Key.DIGIT_6);
    private static final List<Key> PAD = List.of(Key.NUMPAD_1, Key.NUMPAD_2, Key.NUMPAD_3, Key.NUMPAD_4, Key.NUMPAD_5, Key.NUMPAD_6);

    /** The group itself takes no focus, and its buttons are there a moment after the window. */
    private static final String FOCUS = "setTimeout(() => this.querySelector('vaadin-radio-button').focus())";

    private final MultiSelectComboBox<Who> with;
    private final RadioButtonGroup<Touch.Channel> channel;
    private final TextField line;
    private final TextField next;
    private final DayField nextOn;
    private final Checkbox among;
    private final DayField day;
    private final TextField time;
    private final ComboBox<Who> startedBy;
    private final TextArea more;

    TouchFields(RecordForm<?> form, WhoSource people, LocalDate today) {
        with = form.field("with", new MultiSelectComboBox<>());
        with.setItems(people.field(true));
        with.setItemLabelGenerator(Who::name);
        channel = form.field("channel", new RadioButtonGroup<>());
        channel.setItems(Touch.Channel.values());
        channel.setItemLabelGenerator(one -> text("touches.form.digit", one.ordinal() + 1, TouchWords.channel(one)));
        line = form.field("line", new TextField());
        line.setMaxLength(TouchData.MAX_LINE);
        next = form.optional("next", new TextField());
        next.setMaxLength(TaskData.MAX_TEXT);
        nextOn = form.optional("nextOn", new DayField());
        among = form.field("among", new Checkbox());
        day = form.field("day", new DayField());
        day.setValue(today);
        day.setMax(today);
        time = form.optional("time", new TextField());
        time.setMaxLength(5);
        startedBy = form.optional("startedBy", new ComboBox<>());
        startedBy.setItems(people.field(false));
        startedBy.setItemLabelGenerator(Who::name);
        startedBy.setPlaceholder(text("touches.coordination"));
        startedBy.setClearButtonVisible(true);
        more = form.optional("text", new TextArea());
        more.setMaxLength(TouchData.MAX_TEXT);
        more.setMinRows(2);
        react();
    }

    /** One digit chooses the way and goes on to the line. */
    private void react() {
        for (var one : Touch.Channel.values()) {
            for (var key : List.of(DIGITS.get(one.ordinal()), PAD.get(one.ordinal()))) {
                Shortcuts.addShortcutListener(channel, () -> choose(one), key).listenOn(channel);
            }
        }
        among.setVisible(false);
        with.addValueChangeListener(change -> {
            among.setVisible(change.getValue().stream().map(Who::member).distinct().count() > 1);
            if (!among.isVisible()) {
                among.setValue(false);
            }
        });
    }

    private void choose(Touch.Channel wanted) {
        channel.setValue(wanted);
        line.focus();
    }

    /** Begins with those who are known already. */
    void begin(Collection<Who> known) {
        with.setValue(new LinkedHashSet<>(known));
        if (known.isEmpty()) {
            with.focus();
        } else {
            channel.getElement().executeJs(FOCUS);
        }
    }

    /** What shall follow is asked for once, when the contact is written down. */
    void fill(TouchDetails touch) {
        next.setVisible(false);
        nextOn.setVisible(false);
        var data = touch.data();
        with.setValue(new LinkedHashSet<>(touch.parties().stream()
                .map(one -> one.contact() == 0 ? new Who(one.member(), 0, one.memberName(), "") : WhoSource.person(one.member(), one.contact(), one.contactName(), one.memberName())).toList()));
        channel.setValue(data.channel());
        line.setValue(data.line());
        among.setValue(data.among());
        day.setValue(data.day());
        time.setValue(data.time());
        startedBy.setValue(data.startedBy() == 0 ? null : new Who(data.startedBy(), 0, touch.startedByName(), ""));
        more.setValue(data.text());
    }

    NextStep next() {
        return new NextStep(next.getValue(), nextOn.getValue());
    }

    TouchData data() {
        var parties = with.getValue().stream().map(one -> new TouchData.Party(one.member(), one.contact())).toList();
        return new TouchData(parties, channel.getValue(), day.getValue(), time.getValue(), line.getValue(), more.getValue(), among.getValue(), startedBy.getValue() == null ? 0 : startedBy.getValue().member());
    }
}
