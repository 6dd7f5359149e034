package de.reihum.accounts;

import de.reihum.shared.Checks;

/**
 * What a person is called.
 *
 * @param given at most 80 characters, required
 * @param family at most 80 characters, required
 */
public record PersonName(FormOfAddress formOfAddress, String given, String family) {

    private static final int MAX = 80;

    public PersonName {
        formOfAddress = formOfAddress == null ? FormOfAddress.NONE : formOfAddress;
        given = given == null ? "" : given.strip();
        family = family == null ? "" : family.strip();
        new Checks()
                .require(sound(given), "givenName", "accounts.refusal.givenName", MAX)
                .require(sound(family), "familyName", "accounts.refusal.familyName", MAX)
                .done();
    }

    /** The name goes into mails, so a line break would be an extra mail header. */
    private static boolean sound(String part) {
        return !part.isEmpty() && part.length() <= MAX && part.chars().noneMatch(Character::isISOControl);
    }

    public String full() {
        return given + " " + family;
    }
}
