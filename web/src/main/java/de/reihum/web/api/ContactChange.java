package de.reihum.web.api;

import de.reihum.members.ContactData;

/**
 * Everything about a contact, to replace the old.
 *
 * @param version as it was read; may instead stand in If-Match
 * @param consentText which words a consent agrees to that is new; may be left out
 */
public record ContactChange(Long version, ContactData data, String consentText) {}
