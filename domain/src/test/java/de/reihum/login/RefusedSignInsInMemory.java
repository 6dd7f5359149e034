package de.reihum.login;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Refused sign-ins without a database; every account works for every network. */
public class RefusedSignInsInMemory implements RefusedSignIns {

    private final List<RefusedSignIn> all = new ArrayList<>();

    @Override
    public void add(RefusedSignIn one) {
        all.add(one);
    }

    @Override
    public boolean any(long account, String source, RefusedSignIn.Reason reason, Instant since) {
        return all.stream().anyMatch(one -> one.account() == account && one.source().equals(source) && one.reason() == reason && one.at().isAfter(since));
    }

    @Override
    public List<RefusedSignIn> of(long account, int limit) {
        return newest(one -> one.account() == account, limit);
    }

    @Override
    public List<RefusedSignIn> in(int network, int limit) {
        return newest(one -> one.account() != 0, limit);
    }

    @Override
    public List<RefusedSignIn> all(int limit) {
        return newest(one -> true, limit);
    }

    @Override
    public void removeBefore(Instant moment) {
        all.removeIf(one -> one.at().isBefore(moment));
    }

    private List<RefusedSignIn> newest(Predicate<RefusedSignIn> wanted, int limit) {
        var found = new ArrayList<>(all.stream().filter(wanted).toList());
        Collections.reverse(found);
        return found.stream().limit(limit).toList();
    }
}
