package de.reihum.replies.mail;

import de.reihum.meetings.dates.When;
import de.reihum.replies.Answer;
import de.reihum.shared.EmailAddress;
import java.time.Instant;
import java.util.List;

/**
 * A mail about somebody's answer, with what it needs at the moment it is sent.
 *
 * @param token of the fresh link
 * @param place lines as on an envelope
 * @param position on the waiting list, or 0
 * @param until when the offer ends, or {@code null}
 */
public record ReplyMail(String network, String member, long contact, String name, EmailAddress email, String language, String token, String meeting, When when, List<String> place, Answer answer,
        int position, Instant until) {}
