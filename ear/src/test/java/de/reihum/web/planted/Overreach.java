package de.reihum.web.planted;

import de.reihum.persistence.planted.Tunnel;
import de.reihum.planted.Careless;
import de.reihum.web.plantedtoo.Loop;
import jakarta.persistence.EntityManager;

/** Everything the web must not touch. */
public class Overreach {

    Tunnel below;
    Careless hidden;
    Careless.Thing entity;
    Careless.Part part;
    Careless.Things repository;
    EntityManager entities;
    Loop loop;
}
