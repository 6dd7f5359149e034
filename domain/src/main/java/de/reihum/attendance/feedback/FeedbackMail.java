package de.reihum.attendance.feedback;

import de.reihum.shared.EmailAddress;
import java.time.LocalDate;

/**
 * What a mail with the questions needs.
 *
 * @param token for the address of the personal link; a secret, never stored
 */
public record FeedbackMail(String network, long contact, String name, EmailAddress email, String language, String token, String title, LocalDate day, LocalDate until) {

    /** Never the token: this may end up in logs. */
    @Override
    public String toString() {
        return "feedback on " + title;
    }
}
