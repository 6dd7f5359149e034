package de.reihum.meetings.dates;

import java.time.Instant;

/**
 * A date that does not count any more.
 *
 * @param before {@code null} when there was none
 * @param reason may be empty
 */
public record DateChangeRow(When before, Instant movedAt, String movedBy, String reason) {}
