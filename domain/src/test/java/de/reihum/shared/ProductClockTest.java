package de.reihum.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ProductClockTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ProductClock clock = new ProductClock();

    @Test
    void it_starts_where_it_is_told_to_in_german_time() {
        assertThat(Instant.now().plus(ProductClock.startOffset("2026-03-01T08:00")))
                .isBetween(Instant.parse("2026-03-01T07:00:00Z").minus(MINUTE), Instant.parse("2026-03-01T07:00:00Z").plus(MINUTE));
    }

    @Test
    void it_moves_forward_and_never_back() {
        clock.forward(DAY);

        assertThat(clock.instant()).isAfter(Instant.now().plus(DAY).minus(MINUTE));
        assertThatThrownBy(() -> clock.forward(DAY.negated())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_done_as_of_earlier_sees_the_time_of_then_in_every_zone() {
        var seen = new AtomicReference<Instant>();
        var inZone = new AtomicReference<Instant>();

        clock.ago(DAY, () -> {
            seen.set(clock.instant());
            inZone.set(clock.withZone(ZoneOffset.UTC).instant());
        });

        assertThat(seen.get()).isBefore(Instant.now().minus(DAY).plus(MINUTE));
        assertThat(inZone.get()).isBefore(Instant.now().minus(DAY).plus(MINUTE));
        assertThat(clock.instant()).isAfter(Instant.now().minus(MINUTE));
    }

    @Test
    void nobody_else_is_taken_back_with_it() {
        var elsewhere = new AtomicReference<Instant>();

        clock.ago(DAY, () -> elsewhere.set(CompletableFuture.supplyAsync(clock::instant).join()));

        assertThat(elsewhere.get()).isAfter(Instant.now().minus(MINUTE));
    }
}
