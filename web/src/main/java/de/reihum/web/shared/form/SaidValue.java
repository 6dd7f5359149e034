package de.reihum.web.shared.form;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import de.reihum.shared.Lines;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** A field's value in the words in which the field would show it. */
final class SaidValue {

    private static final int LONGEST = 160;

    private SaidValue() {}

    /** Nothing for what has no short words, such as an agenda. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static String of(HasValue<?, Object> field, Object value) {
        if (value == null || "".equals(value) || Set.of().equals(value)) {
            return text("shared.form.reloaded.empty");
        }
        HasValue<?, ?> any = field;
        if (any instanceof Select select) {
            return select.getItemLabelGenerator().apply(value);
        }
        if (any instanceof ComboBox box) {
            return box.getItemLabelGenerator().apply(value);
        }
        if (any instanceof RadioButtonGroup group) {
            return group.getItemLabelGenerator().apply(value).toString();
        }
        if (any instanceof CheckboxGroup group) {
            return Lines.cut(String.join(", ", ((Collection<Object>) value).stream().map(one -> (String) group.getItemLabelGenerator().apply(one)).sorted().toList()), LONGEST);
        }
        return value instanceof LocalDate day ? formats().day(day) : value instanceof String || value instanceof Number ? Lines.cut(value.toString(), LONGEST) : "";
    }
}
