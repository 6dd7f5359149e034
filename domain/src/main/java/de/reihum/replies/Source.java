package de.reihum.replies;

import java.time.Instant;

/**
 * Where an answer comes from.
 *
 * @param enteredBy who of the team wrote it down; empty when it came by link
 */
public record Source(Channel channel, String enteredBy, Instant at) {

    public static Source link(Instant now) {
        return new Source(Channel.LINK, "", now);
    }
}
