package de.reihum.attendance.feedback;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;

/**
 * How it was for somebody.
 *
 * @param worth whether it was worth the time: 1 (no) to 5 (very much)
 * @param hour {@code null} for no opinion
 * @param wish for the next time, up to 500 characters, or empty
 */
public record FeedbackData(int worth, Hour hour, String wish) {

    static final int MAX_WISH = 500;
    private static final int BEST = 5;

    /** How the time of day suited. */
    public enum Hour { EARLIER, RIGHT, LATER }

    public FeedbackData {
        wish = Lines.many(wish);
    }

    void check() {
        new Checks().require(worth >= 1 && worth <= BEST, "worth", "attendance.refusal.worth").require(wish.length() <= MAX_WISH, "wish", "attendance.refusal.wish", MAX_WISH).done();
    }
}
