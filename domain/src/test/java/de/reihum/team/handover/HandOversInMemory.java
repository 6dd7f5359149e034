package de.reihum.team.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hand-overs without a database. */
public class HandOversInMemory implements HandOvers {

    private final List<HandOver> all = new ArrayList<>();

    @Override
    public void add(HandOver handOver) {
        all.add(0, handOver);
    }

    @Override
    public void remove(HandOver handOver) {
        all.remove(handOver);
    }

    @Override
    public Optional<HandOver> find(long id) {
        return all.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public List<HandOver> all() {
        return List.copyOf(all);
    }
}
