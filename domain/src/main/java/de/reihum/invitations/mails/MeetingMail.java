package de.reihum.invitations.mails;

import de.reihum.shared.EmailAddress;

/**
 * What a mail about a meeting needs.
 *
 * @param network the sender's name
 * @param language of the person
 * @param token for the address of the personal link; a secret, never stored
 */
public record MeetingMail(String network, String member, long contact, String name, EmailAddress email, String language, String token, MeetingFacts meeting) {

    /** Never the token: this may end up in logs. */
    @Override
    public String toString() {
        return "mail about " + meeting.title();
    }
}
