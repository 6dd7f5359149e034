package de.reihum.touches;

import de.reihum.shared.Lines;
import java.time.LocalDate;

/**
 * What shall follow a contact; becomes a task of whoever writes it down.
 *
 * @param text empty for nothing
 * @param on until when; {@code null} means a week from the contact's writing
 */
public record NextStep(String text, LocalDate on) {

    public static final NextStep NONE = new NextStep("", null);

    public NextStep {
        text = Lines.one(text);
    }
}
