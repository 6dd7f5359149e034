package de.reihum.web.shared.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import de.reihum.web.shared.Messages;
import java.util.Locale;

/** The texts and formats of the page that is being built, in its reader's language. For views and components; never kept between requests. */
public final class Texts {

    private Texts() {}

    /** @throws IllegalArgumentException when there is no such key */
    public static String text(String key, Object... arguments) {
        return I18NProvider.translate(language(), key, arguments);
    }

    public static boolean has(String key) {
        return !I18NProvider.translate(language(), VaadinTexts.OPTIONAL + key).isEmpty();
    }

    public static Formats formats() {
        return Formats.of(language());
    }

    public static Locale language() {
        var ui = UI.getCurrent();
        return Messages.nearest(ui == null ? null : ui.getLocale());
    }
}
