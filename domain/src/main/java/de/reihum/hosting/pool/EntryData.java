package de.reihum.hosting.pool;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * When a company of a pool may be asked.
 *
 * @param since from when on it could be asked
 * @param wish whether it wants to be asked, not before a day, or not until it says otherwise
 * @param pausedUntil the last day of its pause, {@code null} without one
 * @param closed months in which it takes no guests; not all twelve
 * @param hostedBefore when it hosted last before the network planned its meetings here, or {@code null}
 * @param remark up to 300 characters
 */
public record EntryData(LocalDate since, Wish wish, LocalDate pausedUntil, Set<Month> closed, LocalDate hostedBefore, String remark) {

    /** What the company wants. */
    public enum Wish { IN, PAUSED, OUT }

    private static final int MAX_REMARK = 300;
    private static final int LONGEST_YEARS = 10;
    private static final int FIRST_YEAR = 1990;

    public EntryData {
        wish = wish == null ? Wish.IN : wish;
        pausedUntil = wish == Wish.PAUSED ? pausedUntil : null;
        closed = closed == null ? Set.of() : Set.copyOf(closed);
        remark = Lines.one(remark);
    }

    public static EntryData from(LocalDate day) {
        return new EntryData(day, Wish.IN, null, Set.of(), null, "");
    }

    public EntryData with(Wish wanted, LocalDate until) {
        return new EntryData(since, wanted, until, closed, hostedBefore, remark);
    }

    void check(LocalDate today) {
        new Checks().require(since != null && since.getYear() >= FIRST_YEAR && !since.isAfter(today), "since", "hosting.refusal.since")
                .require(wish != Wish.PAUSED || pausedUntil != null && !pausedUntil.isBefore(today) && !pausedUntil.isAfter(today.plusYears(LONGEST_YEARS)), "pausedUntil", "hosting.refusal.pausedUntil", LONGEST_YEARS)
                .require(closed.size() < Month.values().length, "closed", "hosting.refusal.closed")
                .require(hostedBefore == null || hostedBefore.getYear() >= FIRST_YEAR && !hostedBefore.isAfter(today), "hostedBefore", "hosting.refusal.hostedBefore")
                .require(remark.length() <= MAX_REMARK, "remark", "hosting.refusal.tooLong", MAX_REMARK).done();
    }
}
