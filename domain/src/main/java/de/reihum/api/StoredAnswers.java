package de.reihum.api;

import java.time.Instant;
import java.util.Optional;

/** The answers of the acting network that may be asked for again. */
public interface StoredAnswers {

    /**
     * Takes the request's place at once, so that a second one with the same key waits for this transaction.
     *
     * @throws InProgress when the same key was answered or is being answered
     */
    void reserve(StoredAnswer answer);

    Optional<StoredAnswer> find(String repeatHash);

    void removeBefore(Instant moment);
}
