package de.reihum.members.consents;

import java.time.Instant;

/**
 * One consent.
 *
 * @param id 0 for what stood in the contact's record before consents were kept one by one
 * @param withdrawnAt {@code null} while it stands
 * @param withdrawnHow or empty
 */
public record ConsentRow(long id, long contact, ConsentRecord.Purpose purpose, String textVersion, Instant givenAt, String source, Instant withdrawnAt, String withdrawnHow) {

    public boolean stands() {
        return withdrawnAt == null;
    }
}
