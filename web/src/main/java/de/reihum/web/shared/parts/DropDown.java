package de.reihum.web.shared.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Consumer;

/** A button that shows choices below itself. They are made each time they are shown: on most pages nobody ever asks for them. */
public final class DropDown extends Div {

    private final Button button;
    private final String name;
    private final transient Consumer<Choices> fill;
    private Popover popover;

    public DropDown(String name, Consumer<Choices> fill) {
        this(new Button(name, VaadinIcon.ANGLE_DOWN.create()), name, fill);
        button.setIconAfterText(true);
    }

    /** @param face in place of words */
    public DropDown(Component face, String name, Consumer<Choices> fill) {
        this(new Button(face), name, fill);
        button.setAriaLabel(name);
    }

    private DropDown(Button button, String name, Consumer<Choices> fill) {
        this.button = button;
        this.name = name;
        this.fill = fill;
        addClassName("drop-down");
        button.addClickListener(click -> first());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-expanded", "false");
        add(button);
    }

    /** From the second time on the browser opens it by itself. */
    private void first() {
        if (popover == null) {
            popover = new Popover();
            popover.setTarget(button);
            popover.setPosition(PopoverPosition.BOTTOM_END);
            popover.setAriaLabel(name);
            popover.setAutofocus(true);
            popover.addClassName("choices-window");
            popover.addOpenedChangeListener(change -> show(change.isOpened()));
            add(popover);
            popover.open();
        }
    }

    /** What was offered stays until it is made anew: a file somebody has just clicked on is fetched while the window closes. */
    private void show(boolean open) {
        if (open) {
            popover.removeAll();
            var choices = new Choices(popover::close);
            fill.accept(choices);
            popover.add(choices);
        }
    }
}
