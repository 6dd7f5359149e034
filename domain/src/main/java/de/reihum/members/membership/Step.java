package de.reihum.members.membership;

import static de.reihum.members.Member.Status.ACTIVE;
import static de.reihum.members.Member.Status.APPLIED;
import static de.reihum.members.Member.Status.LEFT;
import static de.reihum.members.Member.Status.PAUSED;
import static de.reihum.members.Member.Status.PROSPECT;

import de.reihum.members.Member.Status;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can happen to a membership, and from where to where it leads. */
public enum Step {
    APPLY(APPLIED, PROSPECT, LEFT),
    ADMIT(ACTIVE, PROSPECT, APPLIED),
    PAUSE(PAUSED, ACTIVE),
    RESUME(ACTIVE, PAUSED),
    LEAVE(LEFT, PROSPECT, APPLIED, ACTIVE, PAUSED),
    REJOIN(ACTIVE, LEFT);

    private final Status target;
    private final Set<Status> from;

    Step(Status target, Status first, Status... more) {
        this.target = target;
        this.from = EnumSet.of(first, more);
    }

    Status target() {
        return target;
    }

    boolean possibleFrom(Status status) {
        return from.contains(status);
    }

    /** The one that leads from here to there, if there is one. */
    public static Optional<Step> leading(Status from, Status target) {
        return Arrays.stream(values()).filter(step -> step.target == target && step.possibleFrom(from)).findFirst();
    }

    static Set<Step> from(Status status) {
        return Arrays.stream(values()).filter(step -> step.possibleFrom(status)).collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
    }
}
