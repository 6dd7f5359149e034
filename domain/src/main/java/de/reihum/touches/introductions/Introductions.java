package de.reihum.touches.introductions;

import java.util.List;
import java.util.Optional;

/** The acting network's introductions. */
public interface Introductions {

    void add(Introduction introduction);

    Optional<Introduction> find(long id);

    Optional<Side> side(long id);

    /** The same, and nobody else changes its introduction until this transaction ends: two answers come one after the other. */
    Optional<Side> lockSide(long id);

    /** The latest first. */
    List<Introduction> latest(int limit);

    List<Side> ofMember(long member);

    List<Side> ofContact(long contact);
}
