package de.reihum.jobs;

import java.time.Instant;

/**
 * Something that must happen outside the database, or later, because a change was saved: a mail, the end of a poll, a long job.
 *
 * @param kind which handler does it, e.g. {@code polls.invitation}
 * @param key says when two effects of one network are the same; putting the same key twice keeps the first
 * @param subject the id of what it is about
 * @param argument what else the handler needs, at most 500 characters, never a secret
 * @param due not before this moment of the product's clock
 */
public record Effect(String kind, String key, long subject, String argument, Instant due) {

    public Effect {
        if (kind.length() > 60 || key.length() > 190 || argument.length() > 500) {
            throw new IllegalArgumentException("Effect too long: " + kind + " " + key);
        }
    }
}
