package de.reihum.members;

import de.reihum.shared.EmailAddress;
import java.util.List;
import java.util.Optional;

/** The contacts of the acting network's members. */
public interface Contacts {

    /** @throws de.reihum.shared.Moved when it became part of another contact */
    Optional<Contact> find(long id);

    /** The topics that interest somebody, in alphabetical order. */
    List<String> interests();

    /** By last name, without archived contacts and members; every folded word occurs in name, mail address or phone. */
    List<ContactRow> search(List<String> words, int limit);

    /** One contact found. */
    record ContactRow(long id, String name, String email, String phone, long member, String memberName) {

        /** As it is read from the database. */
        public ContactRow(Long id, String title, String firstName, String lastName, EmailAddress email, String phone, Long member, String memberName) {
            this(id.longValue(), PersonName.of(title, firstName, lastName, email), email == null ? "" : email.text(), phone, member.longValue(), memberName);
        }
    }
}
