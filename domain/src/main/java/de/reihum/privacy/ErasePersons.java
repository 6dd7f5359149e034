package de.reihum.privacy;

import java.util.Set;

/**
 * Forget several persons at once, all or none; nobody can take it back.
 *
 * @param typed how many they are, typed by hand: it confirms that one knows
 */
public record ErasePersons(Set<Long> contacts, String typed) {

    /** So many in one go. */
    public static final int MOST = 1_000;

    /** So many while one waits; more become a job. */
    public static final int AT_ONCE = 10;

    public ErasePersons {
        contacts = Set.copyOf(contacts);
        typed = typed == null ? "" : typed.strip();
    }
}
