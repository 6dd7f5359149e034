package de.reihum.web.shared.form;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What stood in a form when somebody else was faster, on its way into the same form opened again.
 *
 * @param along whether it is only loaded again because of a window above it; then nothing is said when there is nothing new
 */
record Typed(String form, Map<String, Object> before, Map<String, Object> mine, boolean along) {

    Typed {
        // Map.copyOf refuses the empty fields.
        before = new HashMap<>(before);
        mine = new HashMap<>(mine);
    }

    /** @param opening opens the form again; with it another one may be on its way */
    void into(Runnable opening) {
        var page = UI.getCurrent();
        var around = ComponentUtil.getData(page, Typed.class);
        ComponentUtil.setData(page, Typed.class, this);
        try {
            opening.run();
        } finally {
            ComponentUtil.setData(page, Typed.class, around);
        }
    }

    /** What is on its way to this form, if anything is; several forms may share their texts, but no field. */
    static Optional<Typed> waitingFor(String form, Set<String> fields) {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), Typed.class)).filter(typed -> typed.form.equals(form) && fields.stream().anyMatch(typed::knows));
    }

    boolean knows(String field) {
        return before.containsKey(field);
    }

    boolean changed(String field) {
        return !Objects.equals(before.get(field), mine.get(field));
    }

    boolean changedByOthers(String field, Object now) {
        return !Objects.equals(before.get(field), now);
    }
}
