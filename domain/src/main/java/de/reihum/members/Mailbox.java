package de.reihum.members;

import de.reihum.shared.EmailAddress;

/** Where a member's personal links go: its representative, at this address. */
record Mailbox(long contact, EmailAddress email) {}
