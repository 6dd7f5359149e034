package de.reihum.tasks;

import java.util.Optional;

/** A feature's records that a task can be about. Collected by CDI; asked inside the acting network. */
public interface SubjectSource {

    /** @see Subject#kind */
    String kind();

    Optional<Subject> find(long id);
}
