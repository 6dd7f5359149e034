package de.reihum.web.profile.edit;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.web.profile.ProfileWords;
import de.reihum.web.shared.form.RecordForm;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A question with several answers; "none of these" stands alone, "other" has a line for own words, shown only then. */
class Several<E extends Enum<E>> {

    private final RecordForm<?> form;
    private final CheckboxGroup<E> group = new CheckboxGroup<>();
    private final TextField words = new TextField();

    /** @param list as the texts call it */
    Several(RecordForm<?> form, String name, String list, E[] all, Set<E> chosen) {
        this.form = form;
        group.setItems(all);
        group.setItemLabelGenerator(one -> ProfileWords.code(list, one));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.addClassName(all.length > 7 ? "two-rows" : "one-row");
        group.setValue(chosen);
        form.field(name, group);
    }

    Several<E> other(String name, E other, String present) {
        words.setValue(present);
        words.setMaxLength(160);
        words.setVisible(value().contains(other));
        onChange(chosen -> words.setVisible(chosen.contains(other)));
        form.field(name, words);
        return this;
    }

    /** Choosing it takes the others away, and the other way round. */
    Several<E> alone(E none) {
        group.addValueChangeListener(change -> {
            if (change.getValue().contains(none) && change.getValue().size() > 1) {
                var kept = new HashSet<>(change.getValue());
                if (change.getOldValue().contains(none)) {
                    kept.remove(none);
                } else {
                    kept.retainAll(Set.of(none));
                }
                group.setValue(kept);
            }
        });
        return this;
    }

    Several<E> onChange(Consumer<Set<E>> follower) {
        group.addValueChangeListener(change -> follower.accept(change.getValue()));
        return this;
    }

    Set<E> value() {
        return group.getValue();
    }

    String words() {
        return words.getValue();
    }
}
