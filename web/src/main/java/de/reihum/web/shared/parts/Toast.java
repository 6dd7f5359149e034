package de.reihum.web.shared.parts;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** A short message at the lower edge: what was done, with a way back where there is one; or what went wrong. */
public final class Toast {

    private static final int SHORT = 5_000;
    private static final int LONG = 12_000;

    private Toast() {}

    public static void done(String message) {
        show(message, "done", SHORT);
    }

    /** With a button that takes it back. */
    public static void done(String message, Runnable undo) {
        var toast = show(message, "done", LONG);
        var button = new Button(text("shared.undo"), click -> {
            toast.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        line(toast).addComponentAtIndex(1, button);
    }

    /** Stays until it is closed: nobody should miss why something did not work. */
    public static void problem(String message) {
        show(message, "problem", 0);
    }

    /** What went wrong before is over when something else is said. */
    private static Notification show(String message, String tone, int milliseconds) {
        var ui = UI.getCurrent();
        var before = ComponentUtil.getData(ui, Notification.class);
        if (before != null) {
            before.close();
        }
        var toast = new Notification();
        ComponentUtil.setData(ui, Notification.class, milliseconds == 0 ? toast : null);
        toast.setDuration(milliseconds);
        toast.setPosition(Position.BOTTOM_CENTER);
        toast.addClassName("toast-" + tone);
        toast.setAssertive(milliseconds == 0);
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> toast.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        close.setAriaLabel(text("shared.close"));
        var words = new Span(message);
        words.addClassName("words");
        var line = new Div(words, close);
        line.addClassNames("toast", tone);
        toast.add(line);
        toast.open();
        return toast;
    }

    private static Div line(Notification toast) {
        return (Div) toast.getChildren().findFirst().orElseThrow();
    }
}
