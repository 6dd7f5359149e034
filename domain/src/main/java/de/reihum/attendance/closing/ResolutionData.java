package de.reihum.attendance.closing;

import de.reihum.shared.Lines;
import java.time.LocalDate;

/**
 * Something that was decided.
 *
 * @param text 1 to 500 characters
 * @param member who looks after it, or 0
 * @param contact who does so there, or 0 for the member as a whole
 * @param due until when, or {@code null}
 */
public record ResolutionData(String text, long member, long contact, LocalDate due) {

    public static final int MAX_TEXT = 500;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    public ResolutionData {
        text = Lines.one(text);
    }

    /** Nobody in particular looks after it, without a date. */
    public static ResolutionData of(String text) {
        return new ResolutionData(text, 0, 0, null);
    }

    boolean written() {
        return !text.isEmpty() && text.length() <= MAX_TEXT;
    }

    boolean dated() {
        return due == null || due.getYear() >= FIRST_YEAR && due.getYear() <= LAST_YEAR;
    }
}
