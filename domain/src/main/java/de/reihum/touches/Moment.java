package de.reihum.touches;

import de.reihum.shared.ProductClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Now, as an instant and as a day where the networks live. */
record Moment(Instant at) {

    static Moment of(Clock clock) {
        return new Moment(clock.instant());
    }

    LocalDate today() {
        return LocalDate.ofInstant(at, ProductClock.ZONE);
    }
}
