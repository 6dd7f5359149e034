package de.reihum.login;

import java.time.Instant;
import java.util.List;

/** Who was not let in during the last months. Lists are newest first. */
public interface RefusedSignIns {

    void add(RefusedSignIn one);

    /** @param account 0 for tries that were meant for no account */
    boolean any(long account, String source, RefusedSignIn.Reason reason, Instant since);

    List<RefusedSignIn> of(long account, int limit);

    /** Of everybody who works for the network now. */
    List<RefusedSignIn> in(int network, int limit);

    List<RefusedSignIn> all(int limit);

    void removeBefore(Instant moment);
}
