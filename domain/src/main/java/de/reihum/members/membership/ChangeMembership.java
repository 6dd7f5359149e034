package de.reihum.members.membership;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import java.time.LocalDate;

/**
 * Lets a membership take its next step.
 *
 * @param version of the member, as it was seen
 * @param on first day of the new state; may lie in the future
 * @param until last day of a pause, or {@code null} when it is open; meant for pauses alone
 * @param requestedOn when the member asked for it, or {@code null}
 * @param decidedBy who admitted it or agreed, or empty
 * @param reason why, or empty
 */
public record ChangeMembership(long member, long version, Step step, LocalDate on, LocalDate until, LocalDate requestedOn, String decidedBy, String reason) {

    public ChangeMembership {
        decidedBy = Lines.one(decidedBy);
        reason = Lines.one(reason);
    }

    public static ChangeMembership of(long member, long version, Step step, LocalDate on) {
        return new ChangeMembership(member, version, step, on, null, null, "", "");
    }

    public ChangeMembership until(LocalDate lastDay) {
        return new ChangeMembership(member, version, step, on, lastDay, requestedOn, decidedBy, reason);
    }

    /** The first day after a pause with a known end, or {@code null}. */
    LocalDate back() {
        return step == Step.PAUSE && until != null ? until.plusDays(1) : null;
    }

    void check() {
        new Checks()
                .require(step != null, "step", "members.refusal.stepMissing")
                .require(possible(on), "on", "members.refusal.dayMissing")
                .require(until == null || step == Step.PAUSE, "until", "members.refusal.untilWithoutPause")
                .require(until == null || on == null || until.isAfter(on) && possible(until), "until", "members.refusal.untilBeforeStart")
                .require(requestedOn == null || possible(requestedOn), "requestedOn", "members.refusal.dayMissing")
                .require(decidedBy.length() <= 120, "decidedBy", "members.refusal.tooLong", 120)
                .require(reason.length() <= 250, "reason", "members.refusal.tooLong", 250)
                .done();
    }

    private static boolean possible(LocalDate day) {
        return day != null && day.getYear() >= 1800 && day.getYear() < 2037;
    }
}
