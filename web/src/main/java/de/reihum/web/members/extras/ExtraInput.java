package de.reihum.web.members.extras;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.fields.FieldOption;
import de.reihum.fields.FieldRow;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.form.RecordForm;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One of the network's own fields as a field of a form. */
public final class ExtraInput {

    private final FieldRow field;
    private final Component component;
    private final HasValue<?, ?> input;
    private final Supplier<String> value;
    private final Consumer<RecordForm<?>> into;

    private <F extends Component & HasValue<?, ?> & HasHelper & HasLabel> ExtraInput(FieldRow field, F input, Supplier<String> value) {
        this.field = field;
        this.component = input;
        this.input = input;
        this.value = value;
        this.into = form -> form.named(Long.toString(field.id()), input, field.required() ? name() : text("shared.form.optional", name()));
        input.setHelperText(field.help().isEmpty() ? null : field.help());
        input.setLabel(name());
    }

    /** @param value as it is stored, or empty */
    public static ExtraInput of(FieldRow field, String value) {
        return switch (field.kind()) {
            case TEXT, NUMBER -> line(field, value);
            case DATE -> day(field, value);
            case CHOICE -> choice(field, value);
            case YES_NO -> yesNo(field, value);
        };
    }

    public long field() {
        return field.id();
    }

    /** As it is to be stored. */
    public String value() {
        return value.get();
    }

    public Component component() {
        return component;
    }

    public void onChange(Runnable changed) {
        input.addValueChangeListener(change -> changed.run());
    }

    void into(RecordForm<?> form) {
        into.accept(form);
    }

    private String name() {
        return field.name(language().getLanguage());
    }

    private static ExtraInput line(FieldRow field, String value) {
        var line = new TextField();
        line.setValue(value);
        return new ExtraInput(field, line, line::getValue);
    }

    private static ExtraInput day(FieldRow field, String value) {
        var day = new DayField();
        day.setValue(value.isEmpty() ? null : LocalDate.parse(value));
        return new ExtraInput(field, day, () -> day.getValue() == null ? "" : day.getValue().toString());
    }

    /** What was chosen before and is retired now stays in sight, so that it is not lost by saving. */
    private static ExtraInput choice(FieldRow field, String value) {
        var group = new CheckboxGroup<String>();
        var before = field.chosen(value);
        group.setItems(field.options().all().stream().filter(option -> !option.retired() || before.contains(option.name())).map(FieldOption::name).toList());
        group.setValue(new LinkedHashSet<>(before));
        return new ExtraInput(field, group, () -> field.choice(List.copyOf(group.getValue())));
    }

    private static ExtraInput yesNo(FieldRow field, String value) {
        var select = new Select<String>();
        select.setItems("", "yes", "no");
        select.setItemLabelGenerator(one -> text("fields.answer." + (one == null || one.isEmpty() ? "unknown" : one)));
        select.setValue(value);
        return new ExtraInput(field, select, () -> select.getValue() == null ? "" : select.getValue());
    }
}
