package de.reihum.members.membership;

import de.reihum.members.Member;
import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import java.time.LocalDate;

/**
 * Enters a time that is over, and of which nothing is known here yet. Between two times there may be a gap.
 *
 * @param version of the member, as it was seen
 * @param from its first day
 * @param until its last day; lies before today
 */
public record RecordPast(long member, long version, Member.Status status, LocalDate from, LocalDate until, String reason) {

    public RecordPast {
        reason = Lines.one(reason);
    }

    void check(LocalDate today) {
        new Checks()
                .require(status == Member.Status.ACTIVE || status == Member.Status.PAUSED || status == Member.Status.APPLIED, "status", "members.refusal.pastStatus")
                .require(from != null && from.getYear() >= 1800, "from", "members.refusal.dayMissing")
                .require(until != null && until.isBefore(today), "until", "members.refusal.pastOnly")
                .require(from == null || until == null || !until.isBefore(from), "until", "members.refusal.untilBeforeStart")
                .require(reason.length() <= 250, "reason", "members.refusal.tooLong", 250)
                .done();
    }

    /** The first day that is no part of it. */
    LocalDate end() {
        return until.plusDays(1);
    }
}
