package de.reihum.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.RuleBroken;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final LoginFixtures fixtures = new LoginFixtures();

    @Test
    void the_tries_of_a_quarter_of_an_hour_are_limited() {
        IntStream.range(0, 3).forEach(one -> fixtures.throttle.admit(Map.of("a", 3)));
        assertThatThrownBy(() -> fixtures.throttle.admit(Map.of("a", 3))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void one_subject_does_not_use_up_the_tries_of_another() {
        IntStream.range(0, 3).forEach(one -> fixtures.throttle.admit(Map.of("a", 3)));
        assertThat(fixtures.throttle.admit(Map.of("b", 3)).tries()).hasSize(1);
    }

    @Test
    void refused_tries_do_not_prolong_the_wait() {
        IntStream.range(0, 3).forEach(one -> fixtures.throttle.admit(Map.of("a", 3)));
        fixtures.wait(Duration.ofMinutes(14));
        assertThatThrownBy(() -> fixtures.throttle.admit(Map.of("a", 3))).isInstanceOf(RuleBroken.class);
        fixtures.wait(Duration.ofMinutes(1));
        assertThat(fixtures.throttle.admit(Map.of("a", 3)).tries()).hasSize(1);
    }

    @Test
    void a_try_that_was_right_does_not_count() {
        IntStream.range(0, 20).forEach(one -> fixtures.throttle.takeBack(fixtures.throttle.admit(Map.of("a", 3))));
        assertThat(fixtures.tries.size()).isZero();
    }

    @Test
    void tries_made_at_the_same_moment_do_not_slip_through_together() {
        var admitted = new AtomicInteger();
        IntStream.range(0, 64).parallel().forEach(one -> {
            try {
                fixtures.throttle.admit(Map.of("a", 10));
                admitted.incrementAndGet();
            } catch (RuleBroken refused) {
                assertThat(refused.reasons()).hasSize(1);
            }
        });
        assertThat(admitted.get()).isLessThanOrEqualTo(10);
    }

    @Test
    void what_is_written_down_betrays_neither_address_nor_person() {
        assertThat(Secret.fingerprint("password:anna@example.org")).matches("[0-9a-f]{64}");
    }
}
