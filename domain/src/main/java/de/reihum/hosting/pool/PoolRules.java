package de.reihum.hosting.pool;

import de.reihum.shared.Checks;

/**
 * What a series wants of its hosts, and how they are asked.
 *
 * @param seats how many people must find room, up to 5,000; 0 takes each meeting's own limit
 * @param stepFree whether everybody must get in without steps
 * @param days in which an answer is awaited, from 2 to 60
 * @param onwards whether the next company is asked at once when one says no or nothing
 */
public record PoolRules(int seats, boolean stepFree, int days, boolean onwards) {

    public static final PoolRules DEFAULT = new PoolRules(0, false, 10, true);

    private static final int MAX_SEATS = 5000;
    private static final int MIN_DAYS = 2;
    private static final int MAX_DAYS = 60;

    void check() {
        new Checks().require(seats >= 0 && seats <= MAX_SEATS, "seats", "hosting.refusal.seats", MAX_SEATS)
                .require(days >= MIN_DAYS && days <= MAX_DAYS, "days", "hosting.refusal.days", MIN_DAYS, MAX_DAYS).done();
    }
}
