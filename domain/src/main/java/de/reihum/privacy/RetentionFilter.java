package de.reihum.privacy;

/**
 * Which persons have been kept for long without a reason.
 *
 * @param text words that all occur in her or her member's name, in any spelling
 * @param months so long ago her member left, or one of them was archived; 0 for as long as the network has settled
 */
public record RetentionFilter(String text, int months) {

    public RetentionFilter {
        text = text == null ? "" : text.strip();
        months = Math.max(0, Math.min(months, 600));
    }

    public static RetentionFilter standard() {
        return new RetentionFilter("", 0);
    }

    public RetentionFilter withText(String wanted) {
        return new RetentionFilter(wanted, months);
    }

    public RetentionFilter withMonths(int wanted) {
        return new RetentionFilter(text, wanted);
    }
}
