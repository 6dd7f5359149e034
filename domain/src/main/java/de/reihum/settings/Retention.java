package de.reihum.settings;

import java.util.List;

/** For how long persons may be kept without a reason. */
public final class Retention {

    /** What a network may settle. */
    public static final List<Integer> MONTHS = List.of(6, 12, 24, 36, 60, 120);

    /** After three full years nobody can claim anything any more (BGB §§ 195, 199). */
    static final String STANDARD = "36";
    static final Rule RULE = Rule.oneOf(MONTHS.stream().map(months -> Integer.toString(months)).toArray(String[]::new));

    private Retention() {}
}
