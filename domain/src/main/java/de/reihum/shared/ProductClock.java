package de.reihum.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What the product takes for "now". It is the real time, unless a development start ({@code reihum.clock}) put it elsewhere; then it may be
 * moved forward, so that reminders and due dates can be seen without waiting.
 */
@ApplicationScoped
public class ProductClock extends Clock {

    /** Where the networks live: dates and hours are shown and entered in this zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private volatile Duration offset = startOffset(System.getProperty("reihum.clock", ""));
    private final ThreadLocal<Duration> ago = new ThreadLocal<>();

    static Duration startOffset(String start) {
        return start.isBlank() ? Duration.ZERO : Duration.between(Instant.now(), LocalDateTime.parse(start).atZone(ZONE).toInstant());
    }

    /** @throws IllegalArgumentException when the step is negative: time never runs backwards */
    public synchronized void forward(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("The clock only moves forward");
        }
        offset = offset.plus(step);
    }

    /** Does work on this thread as if it were done that long ago: a demonstration's history. Everybody else keeps the time. */
    public void ago(Duration earlier, Runnable work) {
        ago.set(earlier);
        try {
            work.run();
        } finally {
            ago.remove();
        }
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), fromRealTime());
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(fromRealTime()).truncatedTo(ChronoUnit.MICROS);
    }

    private Duration fromRealTime() {
        var earlier = ago.get();
        return earlier == null ? offset : offset.minus(earlier);
    }
}
