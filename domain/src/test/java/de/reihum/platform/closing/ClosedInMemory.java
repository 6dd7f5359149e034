package de.reihum.platform.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A register without a database. */
class ClosedInMemory implements ClosedNetworks {

    private final List<ClosedNetwork> all = new ArrayList<>();

    @Override
    public void add(ClosedNetwork closed) {
        all.add(closed);
    }

    @Override
    public Optional<ClosedNetwork> find(int number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }

    @Override
    public void remove(ClosedNetwork closed) {
        all.remove(closed);
    }

    @Override
    public List<ClosedNetwork> all() {
        return List.copyOf(all);
    }
}
