package de.reihum.members;

import java.time.Instant;

/**
 * A contact as a page or a form needs it.
 *
 * @param name as it is shown
 * @param consentAt when the consent was given or refused, or {@code null}
 * @param archivedAt {@code null} while the contact is in use
 */
public record ContactDetails(long id, long version, long member, String name, ContactData data, Instant consentAt, Instant archivedAt) {

    public boolean archived() {
        return archivedAt != null;
    }
}
