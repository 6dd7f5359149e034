package de.reihum.persistence.shared;

/** Turns what somebody looks for into the pattern of a {@code like}. */
public final class Patterns {

    /** Stands before a character that is meant literally; a backslash is read differently by the two databases' modes. */
    public static final char ESCAPE = '!';

    private Patterns() {}

    /** Matches texts that contain the wanted one, in which {@code %} and {@code _} have no special meaning. */
    public static String containing(String wanted) {
        return "%" + wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
