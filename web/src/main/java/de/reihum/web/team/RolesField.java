package de.reihum.web.team;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import de.reihum.accounts.Role;

/** The roles, each with what it allows. */
class RolesField extends CheckboxGroup<Role> {

    RolesField() {
        setItems(Role.values());
        setItemLabelGenerator(role -> text("shared.role." + role));
        setRenderer(new ComponentRenderer<>(role -> new Span(text("team.role", text("shared.role." + role), text("team.role." + role)))));
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    }
}
