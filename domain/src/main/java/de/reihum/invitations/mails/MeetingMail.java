package de.reihum.invitations.mails;

import de.reihum.shared.EmailAddress;
import java.time.Instant;

/**
 * What a mail about a meeting needs.
 *
 * @param network the sender's name
 * @param language of the person
 * @param sentAt when she was invited; {@code null} while she is not
 * @param expected how many people come, for the host
 * @param token for the address of the personal link; a secret, never stored; empty when nothing is asked
 */
public record MeetingMail(String network, String member, long contact, String name, EmailAddress email, String language, String token, MeetingFacts meeting, Instant sentAt, Part part, long expected) {

    /** What the reader does at the meeting. */
    public enum Part { GUEST, HOST, SPEAKER }

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
