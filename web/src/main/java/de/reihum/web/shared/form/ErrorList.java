package de.reihum.web.shared.form;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import de.reihum.shared.Reason;
import de.reihum.web.shared.page.Actions;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Why the form was not saved: all reasons at the top, each leading to its field, and each beside its field. */
class ErrorList extends Div {

    ErrorList() {
        addClassName("error-list");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void clear(Collection<Component> fields) {
        fields.forEach(field -> mark(field, null));
        removeAll();
        setVisible(false);
    }

    void show(List<Reason> reasons, Map<String, Component> fields) {
        var list = new UnorderedList();
        for (var reason : reasons) {
            var words = text(reason.key(), reason.arguments().toArray());
            var field = fields.get(reason.field());
            list.add(field == null ? new ListItem(words) : new ListItem(leading(field, words)));
            if (field != null) {
                Fold.openAround(field);
                mark(field, words);
            }
        }
        boolean fieldsWrong = reasons.stream().anyMatch(reason -> fields.containsKey(reason.field()));
        add(new Paragraph(fieldsWrong ? text("shared.form.problems", reasons.size()) : text("shared.form.notSaved")), list);
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    /** Somebody else was faster: what is stored now can be looked at without losing what was typed. */
    void offer(Runnable loadAgain) {
        add(new Paragraph(text("shared.form.overtaken")), Actions.quiet(text("shared.form.reload"), loadAgain));
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    private static Button leading(Component field, String words) {
        var label = field instanceof HasLabel labelled ? labelled.getLabel() : "";
        var link = new Button(label == null || label.isBlank() ? words : text("shared.form.problem", label, words), click -> focus(field));
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ERROR);
        return link;
    }

    private static void focus(Component field) {
        Fold.openAround(field);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.scrollIntoView();
        }
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidationProperties checked) {
            checked.setErrorMessage(words);
            checked.setInvalid(words != null);
        }
    }
}
