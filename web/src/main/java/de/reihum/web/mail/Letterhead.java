package de.reihum.web.mail;

import de.reihum.settings.Face;

/** Puts a network's own mails under its sender's name, its address for answers and its signature. Mails of the product itself stay as they are. */
public final class Letterhead {

    private static final String FOOTER = "\n\n--\n";

    private Letterhead() {}

    static Mail on(Mail mail, Face face) {
        return own(mail, face) ? mail.from(face.sender(), face.replyTo(), signed(mail.text(), face.signature())) : mail;
    }

    /** Whether the network writes, and not the product for it. */
    static boolean own(Mail mail, Face face) {
        return !face.network().isEmpty() && mail.sender().equals(face.network());
    }

    /**
     * Who answers for the mail, for the end of its text; empty when nothing was said.
     *
     * @param title what stands above the address of a page that says it
     */
    public static String imprint(Face face, String title) {
        return face.imprintElsewhere() ? title + ":\n" + face.imprint() : face.imprint();
    }

    /** Above the line that says why one got the mail. */
    private static String signed(String text, String signature) {
        if (signature.isEmpty()) {
            return text;
        }
        int footer = text.lastIndexOf(FOOTER);
        return footer < 0 ? text + "\n\n" + signature : text.substring(0, footer) + "\n\n" + signature + text.substring(footer);
    }
}
