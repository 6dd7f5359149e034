package de.reihum.members;

import de.reihum.shared.EmailAddress;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a contact is called: title, first and last name; the mail address when there is no name; empty when there is nothing. */
public final class PersonName {

    private PersonName() {}

    public static String of(String title, String firstName, String lastName, EmailAddress email) {
        var name = Stream.of(title, firstName, lastName).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" "));
        return name.isEmpty() && email != null ? email.text() : name;
    }
}
