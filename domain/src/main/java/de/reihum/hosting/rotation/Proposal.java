package de.reihum.hosting.rotation;

import java.time.LocalDate;
import java.util.List;

/**
 * Who should host a meeting, and why.
 *
 * @param member 0 when no company of the pool can
 * @param last when it hosted last, {@code null} when it never has
 * @param since when it came into the pool, {@code null} when nobody is proposed
 * @param again whether it hosts more than once in that year because no other one can
 * @param passedOver whose turn it would have been before, in order
 */
public record Proposal(OpenMeeting meeting, long member, LocalDate last, LocalDate since, boolean again, List<PassedOver> passedOver) {

    public Proposal {
        passedOver = List.copyOf(passedOver);
    }

    /** Whether anybody can. */
    public boolean found() {
        return member != 0;
    }
}
