package de.reihum.web.plantedtoo;

import de.reihum.web.planted.Overreach;

/** Half of a cycle. */
public class Loop {

    Overreach overreach;
}
