package de.reihum.hosting.rotation;

import java.time.LocalDate;

/**
 * A company whose turn it would have been.
 *
 * @param day until when it pauses, or on which it hosts in that year; else {@code null}
 * @param number how many people find room, or how often it said no; else 0
 */
public record PassedOver(long member, Obstacle obstacle, LocalDate day, int number) {}
