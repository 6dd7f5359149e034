package de.reihum.platform;

import de.reihum.tenancy.Network;
import java.time.Instant;

/** One network in the umbrella office's list. @param people how many work for it */
public record NetworkRow(int number, String name, Network.State state, int people, Instant createdAt) {}
