package de.reihum.hosting.rotation;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * A company of a pool, as the rotation sees it.
 *
 * @param since when it came into the pool
 * @param present whether it belongs to the network and has not said that it takes no guests
 * @param absence {@code null} when it may be asked for any day
 * @param closed months in which it takes no guests
 * @param seats how many people find room, 0 when that is not known: then nothing is against it
 * @param stepFree whether everybody gets in without steps
 */
public record Candidate(long member, LocalDate since, boolean present, Absence absence, Set<Month> closed, int seats, boolean stepFree) {

    public Candidate {
        closed = Set.copyOf(closed);
    }

    boolean absentOn(LocalDate day) {
        return absence != null && absence.covers(day);
    }
}
