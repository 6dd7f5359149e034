package de.reihum.proposals.starters;

import de.reihum.members.PersonName;
import de.reihum.shared.EmailAddress;

/** Somebody who was selected. @param email empty when there is none */
public record ProposerRow(long contact, String name, String email, long member, String memberName) {

    /** As it is read from the database. */
    public ProposerRow(Long contact, String title, String firstName, String lastName, EmailAddress email, Long member, String memberName) {
        this(contact.longValue(), PersonName.of(title, firstName, lastName, email), email == null ? "" : email.text(), member.longValue(), memberName);
    }
}
