package de.reihum.links;

import java.time.Duration;
import java.time.Instant;

/**
 * Make a link.
 *
 * @param purpose what it is good for, e.g. {@code polls.answer}
 * @param subject the id of what it opens
 * @param contact whose it is
 * @param expiresAt from when on it opens nothing any more
 */
public record IssueLink(String purpose, long subject, long contact, Instant expiresAt) {

    /** Ends the network's mails to the contact. */
    public static final String STOP_MAILS = "members.stop";

    /** Mails are kept for long, and their way out must work (RFC 8058). */
    private static final Duration LONG = Duration.ofDays(730);

    public static IssueLink stopMails(long contact, Instant now) {
        return new IssueLink(STOP_MAILS, contact, contact, now.plus(LONG));
    }
}
