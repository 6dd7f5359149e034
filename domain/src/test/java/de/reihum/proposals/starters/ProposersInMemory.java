package de.reihum.proposals.starters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Selected people without a database. */
public class ProposersInMemory implements Proposers {

    private final List<Proposer> all = new ArrayList<>();

    @Override
    public void add(Proposer proposer) {
        all.add(proposer);
    }

    @Override
    public void remove(Proposer proposer) {
        all.remove(proposer);
    }

    @Override
    public Optional<Proposer> of(long contact) {
        return all.stream().filter(one -> one.contact().id() == contact).findFirst();
    }

    @Override
    public List<ProposerRow> rows() {
        return all.stream().map(Proposer::contact)
                .map(one -> new ProposerRow(one.id(), one.name(), one.email() == null ? "" : one.email().text(), one.member().id(), one.member().name())).toList();
    }
}
