package de.reihum.links;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All personal links of a network. */
public interface PersonalLinks {

    void add(PersonalLink link);

    Optional<PersonalLink> findByHash(String hash);

    List<PersonalLink> ofSubject(String purpose, long subject);

    /** Those of any of these people that are not revoked yet. */
    List<PersonalLink> ofContacts(Collection<Long> contacts);
}
