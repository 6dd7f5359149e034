package de.reihum.web.members.contacts;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import de.reihum.members.ContactData;
import de.reihum.web.members.MemberWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A contact in one line, with the ways to reach her. */
final class ContactWords {

    private ContactWords() {}

    /** "Geschäftsführung · Vertretung im Netzwerk · +49 7141 187015" */
    static String line(ContactData contact) {
        return Stream.of(contact.position(), MemberWords.roles(contact.roles()), contact.phone()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    static List<Component> ways(String name, ContactData contact) {
        var ways = new ArrayList<Component>();
        if (!contact.email().isEmpty()) {
            ways.add(way("mailto:" + contact.email(), text("members.contact.write"), name));
        }
        if (PhoneNumbers.readable(contact.phone())) {
            ways.add(way(Dial.address(contact.phone()), text("members.contact.call"), name));
        }
        return ways;
    }

    private static Anchor way(String address, String words, String name) {
        var link = new Anchor(address, words);
        link.setAriaLabel(text("members.contact.way", words, name));
        return link;
    }
}
