package de.reihum.web.members.extras;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.fields.FieldOption;
import de.reihum.fields.FieldRow;
import de.reihum.fields.FilledField;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The network's own fields as a form. */
final class ExtraForm {

    private final Map<Long, Supplier<String>> answers = new LinkedHashMap<>();
    private final RecordForm<Map<Long, String>> form = new RecordForm<>("fields.value", this::values);

    private ExtraForm(List<FieldRow> asked, Map<Long, String> present) {
        asked.forEach(field -> ask(field, present.getOrDefault(field.id(), "")));
        form.clean();
    }

    static void open(String title, List<FieldRow> asked, List<FilledField> filled, Consumer<Map<Long, String>> save, Runnable changed) {
        var present = new HashMap<Long, String>();
        filled.forEach(one -> present.put(one.field().id(), one.value()));
        var form = new ExtraForm(asked, present).form;
        form.onSave(save).afterwards(changed);
        new FormDialog(title, form, text("fields.save")).open();
    }

    private Map<Long, String> values() {
        var values = new HashMap<Long, String>();
        answers.forEach((field, answer) -> values.put(field, answer.get()));
        return values;
    }

    private void ask(FieldRow field, String value) {
        switch (field.kind()) {
            case TEXT, NUMBER -> line(field, value);
            case DATE -> day(field, value);
            case CHOICE -> choice(field, value);
            case YES_NO -> yesNo(field, value);
        }
    }

    private void line(FieldRow field, String value) {
        var line = new TextField();
        place(field, line);
        line.setHelperText(field.help().isEmpty() ? null : field.help());
        line.setValue(value);
        answers.put(field.id(), line::getValue);
    }

    private void day(FieldRow field, String value) {
        DatePicker day = new DayField();
        place(field, day);
        day.setHelperText(field.help().isEmpty() ? null : field.help());
        day.setValue(value.isEmpty() ? null : LocalDate.parse(value));
        answers.put(field.id(), () -> day.getValue() == null ? "" : day.getValue().toString());
    }

    /** What was chosen before and is retired now stays in sight, so that it is not lost by saving. */
    private void choice(FieldRow field, String value) {
        var group = new CheckboxGroup<String>();
        var before = field.chosen(value);
        group.setItems(field.options().all().stream().filter(option -> !option.retired() || before.contains(option.name())).map(FieldOption::name).toList());
        place(field, group);
        group.setHelperText(field.help().isEmpty() ? null : field.help());
        group.setValue(new LinkedHashSet<>(before));
        answers.put(field.id(), () -> field.choice(List.copyOf(group.getValue())));
    }

    private void yesNo(FieldRow field, String value) {
        var select = new Select<String>();
        select.setItems("", "yes", "no");
        select.setItemLabelGenerator(one -> text("fields.answer." + (one.isEmpty() ? "unknown" : one)));
        place(field, select);
        select.setHelperText(field.help().isEmpty() ? null : field.help());
        select.setValue(value);
        answers.put(field.id(), () -> select.getValue() == null ? "" : select.getValue());
    }

    private <F extends com.vaadin.flow.component.Component & com.vaadin.flow.component.HasValue<?, ?>> void place(FieldRow field, F input) {
        form.named(Long.toString(field.id()), input, field.required() ? field.name(language().getLanguage()) : text("shared.form.optional", field.name(language().getLanguage())));
    }
}
