package de.reihum.web.shared.parts;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Asks before something that cannot be undone. The texts are {@code <prefix>.title}, {@code <prefix>.text} and {@code <prefix>.confirm};
 * the arguments (first of all the thing's name) go into all of them, and the button says what it does.
 */
public final class Confirmation {

    private Confirmation() {}

    public static Dialog ask(String prefix, Runnable action, Object... arguments) {
        return open(prefix, action, ButtonVariant.LUMO_PRIMARY, arguments);
    }

    /** For what destroys something. */
    public static Dialog warn(String prefix, Runnable action, Object... arguments) {
        return open(prefix, action, ButtonVariant.LUMO_ERROR, arguments);
    }

    private static Dialog open(String prefix, Runnable action, ButtonVariant variant, Object... arguments) {
        var dialog = new Dialog(text(prefix + ".title", arguments));
        dialog.addClassName("confirmation");
        dialog.add(new Paragraph(text(prefix + ".text", arguments)));
        var confirm = new Button(text(prefix + ".confirm", arguments), click -> {
            dialog.close();
            action.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, variant);
        var cancel = new Button(text("shared.cancel"), click -> dialog.close());
        cancel.setAutofocus(true);
        dialog.getFooter().add(cancel, confirm);
        dialog.open();
        return dialog;
    }
}
