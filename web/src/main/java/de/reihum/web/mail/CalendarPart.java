package de.reihum.web.mail;

import java.util.function.UnaryOperator;

/**
 * What a mail brings for the reader's calendar (RFC 6047).
 *
 * @param method of iTIP, as it stands in the content's type too: {@code REQUEST} or {@code CANCEL}
 * @param text the iCalendar text, by the address that the mail comes from: whoever answers from a calendar writes to it
 */
public record CalendarPart(String method, UnaryOperator<String> text) {

    /** A mail that brings nothing. */
    public static final CalendarPart NONE = new CalendarPart("", from -> "");

    public CalendarPart {
        if (!method.matches("[A-Z]*")) {
            throw new IllegalArgumentException("Not a method: " + method);
        }
    }

    boolean none() {
        return method.isEmpty();
    }

    String type() {
        return "text/calendar; charset=UTF-8; method=" + method;
    }
}
