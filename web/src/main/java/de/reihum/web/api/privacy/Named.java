package de.reihum.web.api.privacy;

import de.reihum.privacy.elsewhere.NamedText;

/**
 * A text about others in which the person is perhaps named.
 *
 * @param text id of the record, by which it is decided upon
 * @param kind stable key of what it is, e.g. {@code members.personal.note}
 * @param place where it is read, from the product's root
 * @param about what it belongs to
 * @param excerpt the words around the name
 * @param surely whether more than her last name stands there
 */
public record Named(long text, String kind, String place, String about, String excerpt, boolean surely) {

    static Named of(NamedText text) {
        return new Named(text.text(), text.name(), text.place(), text.about(), text.excerpt(), text.surely());
    }
}
