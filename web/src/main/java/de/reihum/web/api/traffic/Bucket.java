package de.reihum.web.api.traffic;

/** A bucket that fills steadily: holds up to {@code burst} tokens, gains {@code rate} a second. */
class Bucket {

    private static final double SECOND = 1e9;

    private final int burst;
    private final int rate;
    private double tokens;
    private long last;

    Bucket(int burst, int rate) {
        this.burst = burst;
        this.rate = rate;
        this.tokens = burst;
        this.last = Long.MIN_VALUE;
    }

    /** @return 0 when a token was taken, else the whole seconds until there is one */
    synchronized long take(long nanos) {
        if (last != Long.MIN_VALUE) {
            tokens = Math.min(burst, tokens + (nanos - last) / SECOND * rate);
        }
        last = nanos;
        if (tokens >= 1) {
            tokens -= 1;
            return 0;
        }
        return Math.max(1, (long) Math.ceil((1 - tokens) / rate));
    }
}
