package de.reihum.platform;

import de.reihum.accounts.PersonName;
import de.reihum.shared.EmailAddress;

/** A new network and the first person to administer it. */
public record OpenNetwork(String name, String language, EmailAddress adminEmail, PersonName adminName) {}
