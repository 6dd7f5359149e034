package de.reihum.touches.introductions;

import de.reihum.shared.EmailAddress;
import java.time.LocalDate;

/**
 * What a mail about an introduction needs.
 *
 * @param member whom the person works for
 * @param token for the address of the personal link; a secret, never stored
 * @param partner {@code null} until both have agreed
 */
public record IntroductionMail(String network, String member, long contact, String name, EmailAddress email, String language, String token, String why, LocalDate until, Partner partner) {

    /** Never the token: this may end up in logs. */
    @Override
    public String toString() {
        return "mail about an introduction";
    }
}
