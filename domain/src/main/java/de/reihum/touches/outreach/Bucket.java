package de.reihum.touches.outreach;

/** How long ago the last contact was, after the thresholds chambers work with: 30, 90, 180 and 365 days. */
public enum Bucket {
    NEVER(Integer.MAX_VALUE), YEAR(365), HALF_YEAR(180), QUARTER(90), MONTH(30), FRESH(0);

    private final int days;

    Bucket(int days) {
        this.days = days;
    }

    /** Since how many days at least. */
    public int days() {
        return days;
    }

    /** Whether somebody should be called. */
    public boolean due() {
        return days >= QUARTER.days;
    }

    static Bucket of(long days) {
        for (var bucket : values()) {
            if (bucket != NEVER && days >= bucket.days) {
                return bucket;
            }
        }
        return FRESH;
    }
}
