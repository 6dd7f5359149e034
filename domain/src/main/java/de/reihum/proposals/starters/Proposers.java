package de.reihum.proposals.starters;

import java.util.List;
import java.util.Optional;

/** Those of the acting network who may propose where only selected people may. */
public interface Proposers {

    void add(Proposer proposer);

    void remove(Proposer proposer);

    Optional<Proposer> of(long contact);

    /** By member and person; without archived ones. */
    List<ProposerRow> rows();
}
