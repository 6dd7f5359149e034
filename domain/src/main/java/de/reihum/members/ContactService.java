package de.reihum.members;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.consents.ConsentProof;
import de.reihum.shared.Folding;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** Looks after the people to talk to at the members. */
@ApplicationScoped
@Transactional
public class ContactService {

    /**
     * @param version of the contact, as it was seen
     * @param consentText which words a new consent agrees to; empty when nobody knows
     */
    public record ChangeContact(long contact, long version, ContactData data, String consentText) {

        /** Of which words a new consent agrees to nobody knows. */
        public ChangeContact(long contact, long version, ContactData data) {
            this(contact, version, data, "");
        }
    }

    private Members members;
    private Contacts contacts;
    private Departures departures;
    private ConsentProof proof;
    private Ids ids;
    private Clock clock;

    protected ContactService() {}

    @Inject
    public ContactService(Members members, Contacts contacts, Departures departures, ConsentProof proof, Ids ids, Clock clock) {
        this.members = members;
        this.contacts = contacts;
        this.departures = departures;
        this.proof = proof;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the new contact's id */
    @Requires(Permission.MEMBERS_WRITE)
    public long add(long member, ContactData data) {
        return add(member, data, "");
    }

    /** @param consentText which words a consent agrees to; may be empty @return the new contact's id */
    @Requires(Permission.MEMBERS_WRITE)
    public long add(long member, ContactData data, String consentText) {
        var owner = members.find(member).orElseThrow(NotFound::record);
        long id = ids.next();
        departures.watch(List.of(owner), () -> proof.follow(owner.addContact(id, data, clock.instant()), null, consentText));
        return id;
    }

    @Requires(Permission.MEMBERS_WRITE)
    public void change(ChangeContact command) {
        var contact = load(command.contact());
        contact.expect(command.version());
        var before = contact.details();
        departures.watch(List.of(contact.member()), () -> contact.member().reviseContact(contact, command.data(), clock.instant()));
        proof.follow(contact, before, command.consentText());
    }

    @Requires(Permission.MEMBERS_WRITE)
    public void archive(long id) {
        var contact = load(id);
        departures.watch(List.of(contact.member()), () -> contact.member().archiveContact(contact, clock.instant()));
    }

    @Requires(Permission.MEMBERS_WRITE)
    public void restore(long id) {
        var contact = load(id);
        contact.member().restoreContact(contact, clock.instant());
    }

    @Requires(Permission.MEMBERS_READ)
    public ContactDetails details(long id) {
        return load(id).details();
    }

    /** @param text words that must all occur in name, mail address or phone, in any spelling */
    @Requires(Permission.MEMBERS_READ)
    public List<Contacts.ContactRow> search(String text, int limit) {
        var words = Arrays.stream(Folding.fold(text).split(" ")).filter(word -> !word.isEmpty()).toList();
        return words.isEmpty() ? List.of() : contacts.search(words, limit);
    }

    /** The topics that interest somebody in the network, in alphabetical order. */
    @Requires(Permission.MEMBERS_READ)
    public List<String> interests() {
        return contacts.interests();
    }

    private Contact load(long id) {
        return contacts.find(id).filter(contact -> !contact.erased()).orElseThrow(NotFound::record);
    }
}
