package de.reihum.calendar;

import java.time.Instant;

/**
 * What can be subscribed to.
 *
 * @param series or {@link Feed#NETWORK}
 * @param name of the series, or of the network
 * @param madeAt {@code null} when there is no address for it
 */
public record FeedRow(long series, String name, Instant madeAt, String madeBy) {

    public boolean open() {
        return madeAt != null;
    }
}
