package de.reihum.web.shared.form;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.reihum.web.shared.page.Actions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Above a form that was loaded again: what others changed meanwhile, and whose word stands where both did. */
class Overtaken extends Div {

    private final transient Typed typed;
    private final List<String> others = new ArrayList<>();
    private final UnorderedList both = new UnorderedList();
    private boolean kept;

    Overtaken(Typed typed) {
        this.typed = typed;
        addClassName("overtaken");
        getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    /** Puts back what was typed into a field that shows what is stored. */
    void take(String name, String label, HasValue<?, Object> field) {
        if (!typed.knows(name)) {
            return;
        }
        var stored = field.getValue();
        var mine = typed.mine().get(name);
        boolean theirs = typed.changedByOthers(name, stored);
        if (theirs) {
            others.add(label);
        }
        if (typed.changed(name) && !Objects.equals(mine, stored)) {
            field.setValue(mine);
            kept = true;
            if (theirs) {
                both.add(new Choice(label, field, mine, stored));
            }
        }
    }

    /** @return whether there is anything to say */
    boolean say() {
        if (typed.along() && others.isEmpty() && !kept) {
            return false;
        }
        add(new Paragraph(others.isEmpty() ? text("shared.form.reloaded.same") : text("shared.form.reloaded", String.join(", ", others))));
        if (kept) {
            add(new Paragraph(text("shared.form.reloaded.kept")));
        }
        if (both.getChildren().findAny().isPresent()) {
            add(both);
        }
        return true;
    }

    /** One field that both have changed; a tap takes the stored word, another one brings back what was typed. */
    private static final class Choice extends ListItem {

        private final Button other;
        private boolean minesShown = true;

        Choice(String label, HasValue<?, Object> field, Object mine, Object stored) {
            var words = SaidValue.of(field, stored);
            other = Actions.link(text("shared.form.reloaded.theirs"), () -> {
                minesShown = !minesShown;
                field.setValue(minesShown ? mine : stored);
                name(label);
            });
            name(label);
            add(new Span(words.isEmpty() ? text("shared.form.reloaded.field", label) : text("shared.form.problem", label, text("shared.form.reloaded.stored", words))), other);
        }

        private void name(String label) {
            other.setText(text(minesShown ? "shared.form.reloaded.theirs" : "shared.form.reloaded.mine"));
            other.setAriaLabel(text("shared.form.problem", label, other.getText()));
        }
    }
}
