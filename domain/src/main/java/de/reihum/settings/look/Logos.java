package de.reihum.settings.look;

import java.util.List;
import java.util.Optional;

/** The logo of the network the code works for; it has one or none. */
public interface Logos {

    void add(Logo logo);

    void remove(Logo logo);

    /** Without the picture. */
    Optional<Long> id();

    Optional<Logo> find(long id);

    List<Logo> all();
}
