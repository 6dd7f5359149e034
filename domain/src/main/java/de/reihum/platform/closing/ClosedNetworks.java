package de.reihum.platform.closing;

import java.util.List;
import java.util.Optional;

/** The register of networks that were closed. */
public interface ClosedNetworks {

    void add(ClosedNetwork closed);

    Optional<ClosedNetwork> find(int number);

    void remove(ClosedNetwork closed);

    /** The last one closed first. */
    List<ClosedNetwork> all();
}
