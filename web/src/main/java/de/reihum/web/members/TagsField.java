package de.reihum.web.members;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import de.reihum.shared.Folding;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Chooses among the tags in use and takes new ones as they are typed. */
public class TagsField extends MultiSelectComboBox<String> {

    private final transient Set<String> offered;

    public TagsField(Collection<String> inUse) {
        offered = new LinkedHashSet<>(inUse);
        setItems(offered);
        setAllowCustomValue(true);
        setAutoExpand(AutoExpandMode.BOTH);
        addCustomValueSetListener(typed -> add(typed.getDetail()));
    }

    @Override
    public void setValue(Set<String> tags) {
        if (offered != null && tags != null && offered.addAll(tags)) {
            setItems(offered);
        }
        super.setValue(tags);
    }

    private void add(String typed) {
        var tag = offered.stream().filter(known -> Folding.fold(known).equals(Folding.fold(typed))).findFirst().orElse(typed.strip());
        var all = new LinkedHashSet<>(getValue());
        if (!tag.isEmpty() && all.add(tag)) {
            setValue(all);
        }
    }
}
