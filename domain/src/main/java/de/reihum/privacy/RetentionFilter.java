package de.reihum.privacy;

import java.util.List;

/**
 * Which persons have been kept for long without a reason.
 *
 * @param text words that all occur in her or her member's name, in any spelling
 * @param months so long ago her member left, or one of them was archived
 */
public record RetentionFilter(String text, int months) {

    /** After three full years nobody can claim anything any more (BGB §§ 195, 199). */
    public static final int DEFAULT = 36;
    public static final List<Integer> CHOICES = List.of(12, 24, DEFAULT, 60, 120);

    public RetentionFilter {
        text = text == null ? "" : text.strip();
        months = Math.max(1, Math.min(months, 600));
    }

    public static RetentionFilter standard() {
        return new RetentionFilter("", DEFAULT);
    }

    public RetentionFilter withText(String wanted) {
        return new RetentionFilter(wanted, months);
    }

    public RetentionFilter withMonths(int wanted) {
        return new RetentionFilter(text, wanted);
    }
}
