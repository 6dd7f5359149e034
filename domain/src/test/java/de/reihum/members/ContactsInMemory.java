package de.reihum.members;

import java.util.List;
import java.util.Optional;

/** The contacts of members without a database. */
public class ContactsInMemory implements Contacts {

    private final MembersInMemory members;

    public ContactsInMemory(MembersInMemory members) {
        this.members = members;
    }

    @Override
    public Optional<Contact> find(long id) {
        return members.everyone().flatMap(member -> member.contacts().stream()).filter(contact -> contact.id() == id).findFirst();
    }

    @Override
    public List<String> interests() {
        return members.everyone().flatMap(member -> member.contacts().stream()).flatMap(contact -> contact.data().interests().stream()).distinct().sorted().toList();
    }

    @Override
    public List<ContactRow> search(List<String> words, int limit) {
        return members.everyone().filter(member -> !member.archived()).flatMap(member -> member.contacts().stream())
                .filter(contact -> !contact.archived() && words.stream().allMatch(contact.searchText()::contains))
                .map(contact -> new ContactRow(contact.id(), contact.name(), contact.data().email(), contact.data().phone(), contact.member().id(), contact.member().name()))
                .limit(limit).toList();
    }
}
