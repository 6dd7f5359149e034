package de.reihum.privacy;

import java.time.LocalDate;

/**
 * A person who is still stored although there may be no reason any more.
 *
 * @param since the day of that; {@code null} when it is not known
 */
public record KeptPerson(long contact, String name, long member, String memberName, Why why, LocalDate since) {

    /** What ended. */
    public enum Why { PERSON_ARCHIVED, MEMBER_ARCHIVED, MEMBER_LEFT }
}
