package de.reihum.web.api.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BucketTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void a_burst_passes_and_then_the_caller_waits() {
        var bucket = new Bucket(3, 2);

        assertThat(bucket.take(0)).isZero();
        assertThat(bucket.take(0)).isZero();
        assertThat(bucket.take(0)).isZero();
        assertThat(bucket.take(0)).isEqualTo(1);
    }

    @Test
    void what_was_waited_for_is_there() {
        var bucket = new Bucket(1, 2);
        bucket.take(0);

        assertThat(bucket.take(SECOND / 4)).isEqualTo(1);
        assertThat(bucket.take(SECOND / 2)).isZero();
    }

    @Test
    void a_long_pause_fills_it_to_the_brim_and_no_further() {
        var bucket = new Bucket(2, 5);
        bucket.take(0);

        assertThat(bucket.take(100 * SECOND)).isZero();
        assertThat(bucket.take(100 * SECOND)).isZero();
        assertThat(bucket.take(100 * SECOND)).isPositive();
    }
}
