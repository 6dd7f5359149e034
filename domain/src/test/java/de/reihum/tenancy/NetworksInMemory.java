package de.reihum.tenancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Networks without a database. */
public class NetworksInMemory implements Networks {

    private final List<Network> all = new ArrayList<>();

    @Override
    public void add(Network network) {
        all.add(network);
    }

    @Override
    public Optional<Network> find(int number) {
        return all.stream().filter(network -> network.number() == number).findFirst();
    }

    @Override
    public int nextNumber() {
        return all.stream().mapToInt(Network::number).max().orElse(0) + 1;
    }

    @Override
    public List<Network> all() {
        return all.stream().sorted(Comparator.comparing(Network::name)).toList();
    }
}
