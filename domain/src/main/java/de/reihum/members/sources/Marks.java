package de.reihum.members.sources;

import de.reihum.members.Contact;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * By what a person is recognised where no id leads to her.
 *
 * @param fullName first and last name, or empty when one of them is missing: a single name is too common
 * @param email in lower case, or empty
 */
public record Marks(String firstName, String lastName, String fullName, String email) {

    private static final int TOO_SHORT = 6;

    public static Marks of(Contact contact) {
        var data = contact.details().data();
        boolean named = !data.firstName().isEmpty() && !data.lastName().isEmpty();
        return new Marks(data.firstName(), data.lastName(), named ? data.firstName() + " " + data.lastName() : "", data.email().toLowerCase(Locale.ROOT));
    }

    /** Texts of which each alone means her. */
    public List<String> texts() {
        return Stream.of(email, fullName).filter(text -> text.length() >= TOO_SHORT).toList();
    }

    /** Whether the text speaks of her. */
    public boolean in(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return texts().stream().anyMatch(mark -> small.contains(mark.toLowerCase(Locale.ROOT)));
    }
}
