package de.reihum.web.shared.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import de.reihum.web.shared.Messages;
import java.util.Locale;
import java.util.function.Supplier;

/** The texts and formats of the page that is being built, in its reader's language. For views and components; never kept between requests. */
public final class Texts {

    private static final ThreadLocal<Locale> BESIDE = new ThreadLocal<>();

    private Texts() {}

    /** @throws IllegalArgumentException when there is no such key */
    public static String text(String key, Object... arguments) {
        return provider().getTranslation(key, language(), arguments);
    }

    public static boolean has(String key) {
        return !provider().getTranslation(VaadinTexts.OPTIONAL + key, language()).isEmpty();
    }

    public static Formats formats() {
        return Formats.of(language());
    }

    /** Says something in a page's language beside that page, e.g. in its download. */
    public static <T> T in(Locale language, Supplier<T> words) {
        var before = BESIDE.get();
        BESIDE.set(language);
        try {
            return words.get();
        } finally {
            BESIDE.set(before);
        }
    }

    public static Locale language() {
        if (BESIDE.get() != null) {
            return BESIDE.get();
        }
        var ui = UI.getCurrent();
        return Messages.nearest(ui == null ? null : ui.getLocale());
    }

    /** Kept with the application: a page asks for some hundred texts, and each would be looked up among all beans. */
    private static I18NProvider provider() {
        var service = VaadinService.getCurrent();
        return service.getContext().getAttribute(Provider.class, () -> new Provider(service.getInstantiator().getI18NProvider())).texts();
    }

    private record Provider(I18NProvider texts) {}
}
