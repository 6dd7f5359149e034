package de.reihum.meetings.dates;

import de.reihum.shared.Checks;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.ProductClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A meeting's time, as the clocks in its region show it. It lasts as long as it is said to, also in the night in which the clocks change.
 *
 * @param start to the minute
 * @param minutes from 15 to 720
 */
public record When(LocalDate day, LocalTime start, int minutes) {

    public static final int SHORTEST = 15;
    public static final int LONGEST = 720;

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2037, 12, 31);

    /** Between two times on one day. @throws InvalidValue naming {@code end} when it is not after the start */
    public static When between(LocalDate day, LocalTime start, LocalTime end) {
        if (start == null || end == null) {
            return new When(day, start, 0);
        }
        if (!end.isAfter(start)) {
            throw new InvalidValue("end", "meetings.refusal.end");
        }
        return new When(day, start, (int) Duration.between(start, end).toMinutes());
    }

    /** @throws InvalidValue with a reason for each part that cannot be */
    public void check() {
        var checks = new Checks();
        checks.require(day != null, "day", "meetings.refusal.day");
        checks.require(day == null || !day.isBefore(FIRST) && !day.isAfter(LAST), "day", "meetings.refusal.dayFar", FIRST.getYear(), LAST.getYear());
        checks.require(start != null && start.getSecond() == 0 && start.getNano() == 0, "start", "meetings.refusal.start");
        checks.require(minutes >= SHORTEST && minutes <= LONGEST, "minutes", "meetings.refusal.minutes", SHORTEST, LONGEST);
        checks.require(day == null || start == null || exists(), "start", "meetings.refusal.noSuchHour");
        checks.done();
    }

    /** @throws InvalidValue when it has begun */
    public void requireAhead(Instant now) {
        if (!now.isBefore(begin())) {
            throw new InvalidValue("day", "meetings.refusal.past");
        }
    }

    /** When the clocks are put forward in spring, an hour is left out. */
    private boolean exists() {
        return !ProductClock.ZONE.getRules().getValidOffsets(LocalDateTime.of(day, start)).isEmpty();
    }

    public Instant begin() {
        return day.atTime(start).atZone(ProductClock.ZONE).toInstant();
    }

    public Instant end() {
        return begin().plus(Duration.ofMinutes(minutes));
    }

    /** What the clocks show when it ends. */
    public LocalTime finish() {
        return end().atZone(ProductClock.ZONE).toLocalTime();
    }

    /** Whether there is a moment that belongs to both. */
    public boolean overlaps(When other) {
        return begin().isBefore(other.end()) && other.begin().isBefore(end());
    }
}
