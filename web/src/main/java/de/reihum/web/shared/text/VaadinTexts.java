package de.reihum.web.shared.text;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.flow.i18n.I18NProvider;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.look.PageLook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Lets Vaadin find the product's texts. */
@VaadinServiceEnabled
@ApplicationScoped
public class VaadinTexts implements I18NProvider {

    /** Before a key: the answer is empty instead of an error when there is no such text. */
    static final String OPTIONAL = "?";

    private transient Messages messages;

    protected VaadinTexts() {}

    @Inject
    public VaadinTexts(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Messages.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        if (!key.startsWith(OPTIONAL)) {
            return messages.text(PageLook.face().words(), locale, key, arguments);
        }
        var wanted = key.substring(OPTIONAL.length());
        return messages.has(wanted) ? messages.text(PageLook.face().words(), locale, wanted, arguments) : "";
    }
}
