package de.reihum.invitations.mails;

import de.reihum.shared.EmailAddress;
import java.time.Instant;

/**
 * What a mail about a meeting needs.
 *
 * @param network the sender's name
 * @param language of the person
 * @param sentAt when she was invited; {@code null} while she is not
 * @param token for the address of the personal link; a secret, never stored
 */
public record MeetingMail(String network, String member, long contact, String name, EmailAddress email, String language, String token, MeetingFacts meeting, Instant sentAt) {

    /** Whether she knows another date. */
    public boolean moved() {
        return meeting.moved() != null && sentAt != null && sentAt.isBefore(meeting.moved().movedAt());
    }

    /** Never the token: this may end up in logs. */
    @Override
    public String toString() {
        return "mail about " + meeting.title();
    }
}
