package de.reihum.duplicates;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.MembersInMemory;
import de.reihum.members.MemberFilter;
import de.reihum.members.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares members that lie in memory. */
public class DuplicatesInMemory implements Duplicates {

    private final MembersInMemory members;
    private final List<Distinction> distinctions = new ArrayList<>();

    public DuplicatesInMemory(MembersInMemory members) {
        this.members = members;
    }

    @Override
    public List<MemberTrace> sharedNames() {
        return shared(inUse().map(DuplicatesInMemory::trace).toList(), MemberTrace::key);
    }

    @Override
    public List<ContactTrace> sharedEmails() {
        return shared(contacts().filter(contact -> contact.email() != null).map(DuplicatesInMemory::trace).toList(), trace -> trace.email().text());
    }

    @Override
    public List<ContactTrace> sharedPeople() {
        return shared(contacts().map(DuplicatesInMemory::trace).filter(trace -> !trace.lastName().isEmpty()).toList(), trace -> trace.member() + trace.lastName() + trace.firstName());
    }

    @Override
    public List<MemberTrace> namesakes(long member) {
        var key = inUse().filter(one -> one.id() == member).map(one -> NameKey.of(one.name())).findFirst().orElse("");
        return key.isEmpty() ? List.of() : inUse().map(DuplicatesInMemory::trace).filter(one -> one.key().equals(key)).toList();
    }

    @Override
    public List<ContactTrace> sharingEmail(long member) {
        var own = contacts().filter(contact -> contact.member().id() == member && contact.email() != null).map(Contact::email).toList();
        return contacts().filter(contact -> own.contains(contact.email())).map(DuplicatesInMemory::trace).toList();
    }

    @Override
    public List<ContactTrace> people(long member) {
        return contacts().map(DuplicatesInMemory::trace).filter(one -> one.member() == member && !one.lastName().isEmpty()).toList();
    }

    @Override
    public List<Distinction> distinctions() {
        return List.copyOf(distinctions);
    }

    @Override
    public Optional<Distinction> distinction(Pair pair) {
        return distinctions.stream().filter(one -> one.pair().equals(pair)).findFirst();
    }

    @Override
    public List<Distinction> distinctionsOf(Pair.Kind kind, long record) {
        return distinctions.stream().filter(one -> one.pair().kind() == kind && (one.pair().one() == record || one.pair().other() == record)).toList();
    }

    @Override
    public void add(Distinction distinction) {
        distinctions.add(distinction);
    }

    @Override
    public void remove(Distinction distinction) {
        distinctions.remove(distinction);
    }

    private Stream<Member> inUse() {
        return members.all(members.ids(MemberFilter.everything(), Integer.MAX_VALUE)).stream();
    }

    private Stream<Contact> contacts() {
        return inUse().flatMap(member -> member.contacts().stream()).filter(contact -> !contact.archived());
    }

    private static MemberTrace trace(Member member) {
        return new MemberTrace(member.id(), member.name(), NameKey.of(member.name()), member.data().postcode(), member.data().town());
    }

    private static ContactTrace trace(Contact contact) {
        var data = contact.details().data();
        var member = contact.member();
        return new ContactTrace(contact.id(), data.title(), data.firstName(), data.lastName(), contact.email(), member.id(), member.name(), member.data().postcode(), member.data().town());
    }

    private static <T> List<T> shared(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.groupingBy(key)).values().stream().filter(group -> group.size() > 1).flatMap(List::stream).toList();
    }
}
