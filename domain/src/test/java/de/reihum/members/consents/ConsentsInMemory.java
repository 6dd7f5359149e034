package de.reihum.members.consents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Consents without a database. */
public class ConsentsInMemory implements Consents {

    private final List<ConsentRecord> all = new ArrayList<>();

    @Override
    public void add(ConsentRecord consent) {
        all.add(consent);
    }

    @Override
    public void remove(ConsentRecord consent) {
        all.remove(consent);
    }

    @Override
    public Optional<ConsentRecord> find(long id) {
        return all.stream().filter(consent -> consent.id() == id).findFirst();
    }

    @Override
    public List<ConsentRecord> of(long contact) {
        return all.stream().filter(consent -> consent.contact().id() == contact).sorted(Comparator.comparing((ConsentRecord consent) -> consent.row().givenAt()).reversed()).toList();
    }
}
