package de.reihum.web.exchange.letter;

import com.vaadin.flow.i18n.I18NProvider;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a letter begins, in the addressee's language: "Sehr geehrte Frau Dr. Müller," or, when the form of address is not known, "Guten Tag Kim Vollmer,". */
public final class Salutation {

    private Salutation() {}

    static String line(ContactData contact) {
        return line(contact, I18NProvider::translate);
    }

    public static String line(ContactData contact, Speech speech) {
        var language = Locale.forLanguageTag(contact.language());
        if (contact.lastName().isEmpty()) {
            return contact.firstName().isEmpty() ? speech.say(language, "exchange.letter.nobody")
                    : speech.say(language, "exchange.letter.NONE", contact.firstName());
        }
        boolean neutral = contact.salutation() == Contact.Salutation.NONE;
        var name = neutral ? words(contact.title(), contact.firstName(), contact.lastName()) : words(contact.title(), contact.lastName());
        return speech.say(language, "exchange.letter." + contact.salutation(), name);
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
