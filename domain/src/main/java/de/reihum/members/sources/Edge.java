package de.reihum.members.sources;

import java.time.LocalDate;

/**
 * Two who were in contact, or could have been.
 *
 * @param one a member, or {@link #COORDINATION}
 * @param other a member
 */
public record Edge(long one, long other, LocalDate on, Strength strength) {

    /** Contact is a meeting, a call, a letter between two; being at the same place is only an opportunity. */
    public enum Strength { CONTACT, OPPORTUNITY }

    /** Stands for the network's own people. */
    public static final long COORDINATION = 0;
}
