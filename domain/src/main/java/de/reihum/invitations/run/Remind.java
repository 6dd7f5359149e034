package de.reihum.invitations.run;

import java.util.Optional;
import java.util.Set;

/**
 * Remind those who have not answered.
 *
 * @param only invitations that were chosen; empty for all that may be reminded
 * @param without invitations that are left out
 */
public record Remind(long meeting, Optional<Set<Long>> only, Set<Long> without) {

    public Remind {
        only = only.map(Set::copyOf);
        without = Set.copyOf(without);
    }

    public static Remind everybody(long meeting) {
        return new Remind(meeting, Optional.empty(), Set.of());
    }

    public static Remind only(long meeting, Set<Long> invitations) {
        return new Remind(meeting, Optional.of(invitations), Set.of());
    }

    boolean wants(long invitation) {
        return only.map(chosen -> chosen.contains(invitation)).orElse(true) && !without.contains(invitation);
    }
}
