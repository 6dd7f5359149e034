package de.reihum.tenancy;

import java.util.List;
import java.util.Optional;

/** All networks of this installation. */
public interface Networks {

    void add(Network network);

    Optional<Network> find(int number);

    /** A number above all that were ever given; it is given to nobody else, whatever becomes of this one. */
    int nextNumber();

    /** By name, for the umbrella office. */
    List<Network> all();
}
