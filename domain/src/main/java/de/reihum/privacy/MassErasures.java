package de.reihum.privacy;

import java.util.Optional;

/** Persons of the acting network whom jobs are about to forget. */
public interface MassErasures {

    void add(MassErasure erasure);

    Optional<MassErasure> find(long id);

    void remove(MassErasure erasure);
}
