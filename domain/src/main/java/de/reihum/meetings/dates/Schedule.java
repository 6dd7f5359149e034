package de.reihum.meetings.dates;

import de.reihum.shared.InvalidValue;
import de.reihum.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Where a meeting's time is kept; all parts are empty until there is a date. */
@Embeddable
public class Schedule {

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "start_minute")
    private Integer start;

    @Column(name = "minutes")
    private Integer minutes;

    /** Without a date. */
    public Schedule() {}

    /** @param when {@code null} for no date */
    public Schedule(When when) {
        day = when == null ? null : when.day();
        start = when == null ? null : when.start().toSecondOfDay() / 60;
        minutes = when == null ? null : when.minutes();
    }

    public Optional<When> when() {
        return Optional.ofNullable(day).map(date -> of(date, start, minutes));
    }

    /** @throws InvalidValue without a date */
    public When requireDate() {
        return when().orElseThrow(() -> new InvalidValue("day", "meetings.refusal.day"));
    }

    /** @throws InvalidValue without a date, or when it has begun */
    public void requireAhead(Instant now) {
        requireDate().requireAhead(now);
    }

    /** @throws InvalidValue without a date @throws RuleBroken before it has begun */
    public void requireBegun(Instant now) {
        if (now.isBefore(requireDate().begin())) {
            throw new RuleBroken("meetings.refusal.notBegun");
        }
    }

    /** @param start minute of the day */
    public static When of(LocalDate day, int start, int minutes) {
        return new When(day, LocalTime.ofSecondOfDay(start * 60L), minutes);
    }
}
