package de.reihum.hosting.rotation;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * Who should host a meeting, and why.
 *
 * @param member empty when no company of the pool can
 * @param last when it hosted last, {@code null} when it never has
 * @param since when it came into the pool, {@code null} when nobody is proposed
 * @param again whether it hosts more than once in that year because no other one can
 * @param passedOver whose turn it would have been before, in order
 */
public record Proposal(OpenMeeting meeting, OptionalLong member, LocalDate last, LocalDate since, boolean again, List<PassedOver> passedOver) {

    public Proposal {
        passedOver = List.copyOf(passedOver);
    }
}
