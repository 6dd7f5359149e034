package de.reihum.exchange.judgement;

import de.reihum.members.ContactData;
import de.reihum.members.MemberData;
import de.reihum.members.MemberDetails;
import de.reihum.members.NameKey;
import de.reihum.shared.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A member that a row may mean: one of the network's, or one that an earlier row of the same file names.
 *
 * @param member its id, 0 while it exists in the file only
 * @param line of the first row in this file that means it, 0 for none
 */
public record Known(long member, int line, MemberData data, List<KnownContact> contacts, Sleep sleep, Beside beside) {

    /** Archived by a person it is left alone; archived because an import was taken back, a new list brings it back. */
    public enum Sleep { AWAKE, ARCHIVED, TAKEN_BACK }

    /** @param id 0 while it exists in the file only */
    public record KnownContact(long id, ContactData data) {}

    /** Of which nothing is known beside the master data. */
    public Known(long member, int line, MemberData data, List<KnownContact> contacts, Sleep sleep) {
        this(member, line, data, contacts, sleep, Beside.UNSAID);
    }

    public static Known of(MemberDetails details, int line, Sleep sleep, Beside beside) {
        return new Known(details.id(), line, details.data(), details.contacts().stream().map(contact -> new KnownContact(contact.id(), contact.data())).toList(), sleep, beside);
    }

    public static Known of(MemberDraft draft, int line) {
        return new Known(0, line, draft.member(), draft.contacts().stream().map(contact -> new KnownContact(0, contact)).toList(), Sleep.AWAKE, draft.beside());
    }

    String key() {
        return NameKey.of(data.name());
    }

    Set<String> emails() {
        return emails(contacts.stream().map(KnownContact::data).toList());
    }

    public static Set<String> emails(List<ContactData> contacts) {
        return contacts.stream().map(contact -> contact.email().toLowerCase(Locale.ROOT)).filter(email -> !email.isEmpty()).collect(Collectors.toSet());
    }

    /**
     * Name and postcode make a member, whatever its legal form; or, when it was renamed, a mail address together with the place and the street or
     * the person: an address alone may be an office's that serves many. The same name under another legal form, in another street and with other
     * addresses, is somebody else.
     */
    boolean meantBy(MemberDraft draft) {
        boolean samePlace = data.postcode().isEmpty() || draft.member().postcode().isEmpty() || data.postcode().equals(draft.member().postcode());
        if (!samePlace) {
            return false;
        }
        if (!sameKey(draft)) {
            return sharesEmail(draft) && data.postcode().equals(draft.member().postcode()) && (sameStreet(draft) || sharesPerson(draft));
        }
        return sameName(draft) || sharesEmail(draft) || !differentStreet(draft);
    }

    /** Not the same, but near enough to be told. */
    boolean similarTo(MemberDraft draft) {
        return sameKey(draft) || sharesEmail(draft);
    }

    /** How well it fits, to choose between several. */
    int likeness(MemberDraft draft) {
        return (sameName(draft) ? 8 : 0) + (sharesEmail(draft) ? 4 : 0) + (data.postcode().equals(draft.member().postcode()) ? 2 : 0) + (differentStreet(draft) ? 0 : 1);
    }

    private boolean sameKey(MemberDraft draft) {
        return key().equals(NameKey.of(draft.member().name()));
    }

    private boolean sameName(MemberDraft draft) {
        return Folding.fold(data.name()).equals(Folding.fold(draft.member().name()));
    }

    private boolean sharesEmail(MemberDraft draft) {
        return emails(draft.contacts()).stream().anyMatch(emails()::contains);
    }

    private boolean sharesPerson(MemberDraft draft) {
        var people = contacts.stream().map(contact -> person(contact.data())).filter(person -> !person.isEmpty()).collect(Collectors.toSet());
        return draft.contacts().stream().anyMatch(contact -> people.contains(person(contact)));
    }

    private boolean sameStreet(MemberDraft draft) {
        return !data.street().isEmpty() && Folding.fold(data.street()).equals(Folding.fold(draft.member().street()));
    }

    private boolean differentStreet(MemberDraft draft) {
        return !data.street().isEmpty() && !draft.member().street().isEmpty() && !sameStreet(draft);
    }

    /** First and last name, folded; empty when there is none. */
    static String person(ContactData contact) {
        return Folding.fold(contact.firstName() + " " + contact.lastName());
    }
}
