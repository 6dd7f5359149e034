package de.reihum.members;

import java.util.Set;

/**
 * What is needed to recognise a member that is already there.
 *
 * @param key of its name, see {@link NameKey}
 * @param emails of all its contacts, in lower case
 */
public record KnownMember(long id, String name, String key, String postcode, String town, boolean archived, Set<String> emails) {

    /** The same name without regard to spelling and legal form, at the same place or at an unknown one; or a shared mail address. */
    public boolean looksLike(String otherName, String otherPostcode, Set<String> otherEmails) {
        boolean samePlace = postcode.isEmpty() || otherPostcode.isEmpty() || postcode.equals(otherPostcode);
        return key.equals(NameKey.of(otherName)) && samePlace || otherEmails.stream().anyMatch(emails::contains);
    }
}
