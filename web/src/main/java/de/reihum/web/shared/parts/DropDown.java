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
        button.addClickListener(click -> toggle());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-expanded", "false");
        add(button);
    }

    /** Opened from here and not by the browser: else the offers of the last time could be clicked on while they are made anew. */
    private void toggle() {
        if (popover == null) {
            popover = new Popover();
            popover.setTarget(button);
            popover.setOpenOnClick(false);
            popover.setPosition(PopoverPosition.BOTTOM_END);
            popover.setAriaLabel(name);
            popover.setAutofocus(true);
            popover.addClassName("choices-window");
            add(popover);
        }
        if (popover.isOpened()) {
            popover.close();
        } else {
            offer();
        }
    }

    /** What was offered stays until it is made anew: a file somebody has just clicked on is fetched while the window closes. */
    private void offer() {
        popover.removeAll();
        var choices = new Choices(popover::close);
        fill.accept(choices);
        popover.add(choices);
        popover.open();
    }
}
