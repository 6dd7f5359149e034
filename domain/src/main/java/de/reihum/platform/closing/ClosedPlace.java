package de.reihum.platform.closing;

import java.time.Instant;

/** A closed network for one of its administrators. @param export the id of the file with everything, 0 while it is being made */
public record ClosedPlace(int number, String name, Instant closedAt, Instant deleteAt, long export) {}
