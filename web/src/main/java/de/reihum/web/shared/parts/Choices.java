package de.reihum.web.shared.parts;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;

/** What a {@link DropDown} offers, one below the other. */
public final class Choices extends Div {

    private final transient Runnable close;

    Choices(Runnable close) {
        this.close = close;
        addClassName("choices");
    }

    /** What follows is about this. */
    public void about(String name) {
        var heading = new Div(name);
        heading.addClassName("about");
        add(heading);
    }

    public NativeButton action(String name, Runnable action) {
        var button = new NativeButton(name, click -> {
            close.run();
            action.run();
        });
        add(button);
        return button;
    }

    /** One of several, of which one holds. */
    public NativeButton pick(String name, boolean holds, Runnable action) {
        var button = action(name, action);
        button.getElement().setAttribute("aria-pressed", Boolean.toString(holds));
        return button;
    }

    /** Between what belongs together. */
    public void rule() {
        add(new Hr());
    }

    /** Such as a file to take along. */
    public void link(Anchor link) {
        link.getElement().addEventListener("click", click -> close.run());
        add(link);
    }

    /** Something to switch on and off; the choices stay open. */
    public void check(String name, boolean on, Consumer<Boolean> change) {
        var check = new Checkbox(name, on);
        check.addValueChangeListener(changed -> change.accept(changed.getValue()));
        add(check);
    }
}
