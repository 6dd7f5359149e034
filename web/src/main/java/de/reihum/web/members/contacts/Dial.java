package de.reihum.web.members.contacts;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;

/** A phone number to be tapped, read aloud with whose it is. */
public class Dial extends Anchor {

    /** Shows the number as it was written. */
    public Dial(String whose, String number) {
        this(number, number, text("members.contact.way", whose, number));
    }

    /** @param words what is shown @param label what is read aloud; holds the words */
    public Dial(String number, String words, String label) {
        setText(words);
        var address = address(number);
        if (!address.isEmpty()) {
            setHref(address);
            setAriaLabel(label);
        }
        addClassName("dial");
    }

    /** How it is dialled from anywhere; empty when there is nothing to dial. */
    static String address(String number) {
        var digits = PhoneNumbers.tidy(number).replaceAll("[^+0-9]", "");
        return digits.isEmpty() ? "" : "tel:" + digits;
    }
}
