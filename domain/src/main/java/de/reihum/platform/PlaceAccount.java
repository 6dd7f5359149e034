package de.reihum.platform;

import de.reihum.accounts.PersonName;
import de.reihum.shared.EmailAddress;

/** An account with a password, made without an invitation. */
public record PlaceAccount(EmailAddress email, PersonName name, String language, String passwordHash, boolean operator) {}
