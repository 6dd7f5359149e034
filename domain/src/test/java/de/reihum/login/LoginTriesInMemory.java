package de.reihum.login;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Tries without a database. */
public class LoginTriesInMemory implements LoginTries {

    private final List<LoginTry> all = new ArrayList<>();

    @Override
    public synchronized void add(LoginTry one) {
        all.add(one);
    }

    @Override
    public synchronized long count(String subject, Instant since) {
        return all.stream().filter(one -> one.subject().equals(subject) && one.at().isAfter(since)).count();
    }

    @Override
    public synchronized void remove(Collection<Long> ids) {
        all.removeIf(one -> ids.contains(one.id()));
    }

    @Override
    public synchronized void removeAll(String subject) {
        all.removeIf(one -> one.subject().equals(subject));
    }

    @Override
    public synchronized void removeBefore(Instant moment) {
        all.removeIf(one -> one.at().isBefore(moment));
    }

    public synchronized int size() {
        return all.size();
    }
}
