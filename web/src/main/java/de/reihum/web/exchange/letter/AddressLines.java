package de.reihum.web.exchange.letter;

import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.MemberData;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person at a member as she stands on an envelope. */
public final class AddressLines {

    private AddressLines() {}

    public static List<String> of(MemberData member, ContactData person, Locale language, Speech speech) {
        var form = person.salutation() == Contact.Salutation.NONE ? "" : speech.say(language, "exchange.letter.to." + person.salutation());
        var name = Stream.of(form, person.title(), person.firstName(), person.lastName()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return Stream.of(member.name(), name, member.street(), (member.postcode() + " " + member.town()).strip()).filter(line -> !line.isEmpty()).toList();
    }
}
