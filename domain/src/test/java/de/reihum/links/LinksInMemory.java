package de.reihum.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Personal links without a database. */
public class LinksInMemory implements PersonalLinks {

    private final Map<String, PersonalLink> byHash = new HashMap<>();

    @Override
    public void add(PersonalLink link) {
        byHash.put(link.hash(), link);
    }

    @Override
    public Optional<PersonalLink> findByHash(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    @Override
    public List<PersonalLink> ofSubject(String purpose, long subject) {
        var found = new ArrayList<>(byHash.values());
        found.removeIf(link -> link.holder("").subject() != subject || !link.holder("").purpose().equals(purpose));
        return found;
    }

    @Override
    public List<PersonalLink> ofContacts(Collection<Long> contacts) {
        var found = new ArrayList<>(byHash.values());
        found.removeIf(link -> !contacts.contains(link.holder("").contact()));
        return found;
    }
}
