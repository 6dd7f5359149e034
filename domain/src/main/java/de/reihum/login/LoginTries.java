package de.reihum.login;

import java.time.Instant;
import java.util.Collection;

/** The tries of the last quarter of an hour, on whichever server they were made. */
public interface LoginTries {

    void add(LoginTry one);

    long count(String subject, Instant since);

    void remove(Collection<Long> ids);

    void removeAll(String subject);

    void removeBefore(Instant moment);
}
