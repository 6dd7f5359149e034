package de.reihum.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private static final String OFFICE = "198.51.100.7";

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final Turnstile turnstile = new Turnstile(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void a_company_behind_one_address_gets_in() {
        assertThat(IntStream.range(0, Turnstile.BURST)).allMatch(i -> turnstile.admits(OFFICE));
    }

    @Test
    void who_is_in_a_hurry_waits_and_others_do_not() {
        IntStream.range(0, Turnstile.BURST).forEach(i -> turnstile.admits(OFFICE));
        assertThat(turnstile.admits(OFFICE)).isFalse();
        assertThat(turnstile.admits("198.51.100.8")).isTrue();
        now = now.plus(Duration.ofSeconds(1));
        assertThat(IntStream.range(0, 50).filter(i -> turnstile.admits(OFFICE)).count()).isEqualTo(Turnstile.PER_SECOND);
    }

    @Test
    void who_waits_long_has_as_much_as_at_first_and_no_more() {
        IntStream.range(0, 2 * Turnstile.BURST).forEach(i -> turnstile.admits(OFFICE));
        now = now.plus(Duration.ofDays(7));
        assertThat(IntStream.range(0, 2 * Turnstile.BURST).filter(i -> turnstile.admits(OFFICE)).count()).isEqualTo(Turnstile.BURST);
    }

    @Test
    void a_million_addresses_are_not_remembered() {
        IntStream.range(0, 3 * Turnstile.ADDRESSES).forEach(i -> turnstile.admits("2001:db8:" + (i >> 8) + ":" + (i & 255)));
        assertThat(turnstile.remembered()).isEqualTo(Turnstile.ADDRESSES);
    }

    @Test
    void this_machine_is_not_counted() {
        assertThat(IntStream.range(0, 3 * Turnstile.BURST)).allMatch(i -> turnstile.admits("127.0.0.1") && turnstile.admits("0:0:0:0"));
        assertThat(turnstile.remembered()).isZero();
    }
}
