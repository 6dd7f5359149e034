package de.reihum.web.shared.form;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What stood in a form when somebody else was faster, on its way into the same form opened again. */
record Typed(String form, Map<String, Object> before, Map<String, Object> mine) {

    Typed {
        // Map.copyOf refuses the empty fields.
        before = new HashMap<>(before);
        mine = new HashMap<>(mine);
    }

    /** @param opening opens the form again */
    void into(Runnable opening) {
        var page = UI.getCurrent();
        ComponentUtil.setData(page, Typed.class, this);
        try {
            opening.run();
        } finally {
            ComponentUtil.setData(page, Typed.class, null);
        }
    }

    /** What is on its way to this form, if anything is. */
    static Optional<Typed> waitingFor(String form) {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), Typed.class)).filter(typed -> typed.form.equals(form));
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
