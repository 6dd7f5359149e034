package de.reihum.persistence.isolation;

/** Ends an attempt, so that the next one finds everything as it was. */
final class Undone extends RuntimeException {

    private static final long serialVersionUID = 1;
}
