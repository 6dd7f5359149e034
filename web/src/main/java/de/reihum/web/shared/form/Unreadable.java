package de.reihum.web.shared.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import de.reihum.shared.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fields whose text cannot become a value at all, such as letters where a date belongs; the server would see them as empty. */
final class Unreadable {

    private Unreadable() {}

    static List<Reason> in(Map<String, Component> fields) {
        var reasons = new ArrayList<Reason>();
        fields.forEach((name, field) -> {
            if (field instanceof HasValidationProperties && field instanceof HasValidator<?> checked && unreadable(checked)) {
                reasons.add(Reason.of(name, "shared.form.unreadable"));
            }
        });
        return reasons;
    }

    private static <V> boolean unreadable(HasValidator<V> field) {
        var value = ((HasValue<?, ?>) field).getValue();
        @SuppressWarnings("unchecked")
        var checked = field.getDefaultValidator().apply((V) value, new ValueContext((Component) field));
        return checked.isError();
    }
}
