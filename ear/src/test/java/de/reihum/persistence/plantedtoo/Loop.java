package de.reihum.persistence.plantedtoo;

import de.reihum.persistence.planted.Tunnel;

/** Half of a cycle. */
public class Loop {

    Tunnel tunnel;
}
