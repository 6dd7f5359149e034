package de.reihum.web.profile.edit;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.web.profile.ProfileWords;
import de.reihum.web.shared.form.RecordForm;
import java.util.Collection;

/** A question with one answer; an answer that needs explaining has a line for own words below, shown only then. */
class One<E extends Enum<E>> {

    private final RecordForm<?> form;
    private final RadioButtonGroup<E> group = new RadioButtonGroup<>();
    private final TextField words = new TextField();

    /** @param list as the texts call it */
    One(RecordForm<?> form, String name, String list, E[] all, E chosen) {
        this.form = form;
        group.setItems(all);
        group.setItemLabelGenerator(one -> ProfileWords.code(list, one));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setValue(chosen);
        form.field(name, group);
    }

    One<E> explained(String name, Collection<E> which, String present) {
        words.setValue(present);
        words.setMaxLength(160);
        words.setVisible(!group.isEmpty() && which.contains(group.getValue()));
        group.addValueChangeListener(change -> words.setVisible(change.getValue() != null && which.contains(change.getValue())));
        form.field(name, words);
        return this;
    }

    E value() {
        return group.getValue();
    }

    String words() {
        return words.getValue();
    }
}
