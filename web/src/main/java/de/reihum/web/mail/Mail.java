package de.reihum.web.mail;

import de.reihum.jobs.PendingEffect;
import de.reihum.shared.EmailAddress;
import java.util.regex.Pattern;

/**
 * One mail to one person.
 *
 * @param key says when two mails are the same: they carry the same Message-ID, so that a repeated sending is recognised
 * @param to where it goes
 * @param sender the name it comes from, e.g. the network's
 * @param text the plain version, never empty
 * @param html the same content as HTML
 * @param unsubscribe address of a page for one-click unsubscribing (RFC 8058), or empty
 * @param replyTo where answers go, or empty
 * @param calendar what it brings for the reader's calendar
 */
public record Mail(String key, Address to, String sender, String subject, String text, String html, String unsubscribe, String replyTo, CalendarPart calendar) {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");
    private static final int MAX_HEADER = 250;

    /** A person's name, or empty, and where mail reaches them. */
    public record Address(String name, EmailAddress email) {

        public Address {
            name = header(name);
        }
    }

    public Mail {
        sender = header(sender);
        subject = header(subject);
        if (key.isBlank() || subject.isEmpty() || text.isBlank()) {
            throw new IllegalArgumentException("A mail needs a key, a subject and a text");
        }
        if (!unsubscribe.isEmpty() && !unsubscribe.matches("https?://[\\x21-\\x3d\\x3f-\\x7e]+")) {
            throw new IllegalArgumentException("Not an address for unsubscribing");
        }
    }

    public Mail(String key, Address to, String sender, String subject, String text, String html) {
        this(key, to, sender, subject, text, html, "", "", CalendarPart.NONE);
    }

    /** The same mail, as the network wants it to look from outside. */
    Mail from(String name, String answers, String words) {
        return new Mail(key, to, name, subject, words, html, unsubscribe, answers, calendar);
    }

    /** The key of the mail that is this effect. */
    public static String keyOf(PendingEffect effect) {
        return "effect " + effect.id();
    }

    /** Text for a header line: nothing in it can begin another one. */
    private static String header(String text) {
        var clean = CONTROLS.matcher(text == null ? "" : text).replaceAll(" ").strip();
        return clean.length() > MAX_HEADER ? clean.substring(0, MAX_HEADER) : clean;
    }
}
