package de.reihum.links;

import java.util.List;
import java.util.Optional;

/** All personal links of a network. */
public interface PersonalLinks {

    void add(PersonalLink link);

    Optional<PersonalLink> findByHash(String hash);

    List<PersonalLink> ofSubject(String purpose, long subject);

    List<PersonalLink> ofContact(long contact);
}
