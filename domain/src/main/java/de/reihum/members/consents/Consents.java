package de.reihum.members.consents;

import java.util.List;
import java.util.Optional;

/** What the people of the acting network's members have agreed to. */
public interface Consents {

    void add(ConsentRecord consent);

    void remove(ConsentRecord consent);

    Optional<ConsentRecord> find(long id);

    /** The newest first. */
    List<ConsentRecord> of(long contact);
}
