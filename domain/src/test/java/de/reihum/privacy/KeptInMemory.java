package de.reihum.privacy;

import de.reihum.privacy.KeptPerson.Why;
import de.reihum.shared.Slice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Persons whose time may have passed, and lists of those who are to be forgotten, without a database. */
public class KeptInMemory implements KeptPersons, MassErasures {

    private final List<KeptPerson> persons = new ArrayList<>();
    private final List<MassErasure> erasures = new ArrayList<>();

    public void left(long contact, String name, long member, String memberName, LocalDate since) {
        persons.add(new KeptPerson(contact, name, member, memberName, Why.MEMBER_LEFT, since));
    }

    @Override
    public List<KeptPerson> rows(List<String> words, LocalDate before, Slice slice) {
        return persons.stream().filter(person -> person.since() == null || person.since().isBefore(before)).skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public long count(List<String> words, LocalDate before) {
        return rows(words, before, Slice.first(Slice.MAX)).size();
    }

    @Override
    public void add(MassErasure erasure) {
        erasures.add(erasure);
    }

    @Override
    public Optional<MassErasure> find(long id) {
        return erasures.stream().filter(erasure -> erasure.id() == id).findFirst();
    }

    @Override
    public void remove(MassErasure erasure) {
        erasures.remove(erasure);
    }

    public List<MassErasure> erasures() {
        return List.copyOf(erasures);
    }
}
