package de.reihum.jobs;

/** The state of the database's tables. */
public interface Schema {

    /** The number of the newest migration that was applied. */
    int applied();

    /** The number of the newest migration this release brings. */
    int expected();
}
