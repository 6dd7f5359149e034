package de.reihum.plantedtoo;

import de.reihum.planted.Careless;

/** Half of a cycle. */
public class Careful {

    Careless friend;
}
