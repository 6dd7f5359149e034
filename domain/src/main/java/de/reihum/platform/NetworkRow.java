package de.reihum.platform;

import de.reihum.profile.Freshness;
import de.reihum.tenancy.Network;
import java.time.Instant;

/**
 * One network in the umbrella office's list.
 *
 * @param people how many work for it
 * @param closingAskedAt since when its administration wants it closed, or {@code null}
 * @param profile whether its people still look after its profile, of which nothing else is told
 * @param profileConfirmedAt {@code null} for never
 */
public record NetworkRow(int number, String name, Network.State state, int people, Instant createdAt, Instant closingAskedAt, Freshness profile, Instant profileConfirmedAt) {}
