package de.reihum.duplicates;

import de.reihum.shared.EmailAddress;
import java.util.List;
import java.util.Optional;

/** What may be twice in the acting network, without archived records. The database groups; only what shares something is read. */
public interface Duplicates {

    /** Members whose name has a key that another member's name has too. */
    List<MemberTrace> sharedNames();

    /** Contacts whose mail address another contact has too; those at many members may be left out, see {@link EmailAddress#identifies}. */
    List<ContactTrace> sharedEmails();

    /** Contacts whose name another contact of the same member has too. */
    List<ContactTrace> sharedPeople();

    /** The member, and those whose name has the same key. */
    List<MemberTrace> namesakes(long member);

    /** The member's contacts with a mail address, and all that share one. */
    List<ContactTrace> sharingEmail(long member);

    /** The member's contacts that have a name. */
    List<ContactTrace> people(long member);

    List<Distinction> distinctions();

    Optional<Distinction> distinction(Pair pair);

    /** All in which the record stands. */
    List<Distinction> distinctionsOf(Pair.Kind kind, long record);

    void add(Distinction distinction);

    void remove(Distinction distinction);

    /** What is compared of a member. */
    record MemberTrace(long id, String name, String key, String postcode, String town) {

        /** As it is read from the database. */
        public MemberTrace(Long id, String name, String key, String postcode, String town) {
            this(id.longValue(), name, key, postcode, town);
        }
    }

    /** What is compared of a contact. */
    record ContactTrace(long id, String title, String firstName, String lastName, EmailAddress email, long member, String memberName, String postcode, String town) {

        /** As it is read from the database. */
        public ContactTrace(Long id, String title, String firstName, String lastName, EmailAddress email, Long member, String memberName, String postcode, String town) {
            this(id.longValue(), title, firstName, lastName, email, member.longValue(), memberName, postcode, town);
        }
    }
}
