package de.reihum.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The worker's side of the outbox, over all networks. Every server takes from it; a row is leased to one of them at a time, and a lease that
 * ran out (a server died) is taken again.
 */
public interface EffectStore {

    /** Effects of networks that rest or are closed wait. */
    List<PendingEffect> claim(int limit, Instant now, Duration lease);

    /** @return whether the work may go on: false when its network rests or is closed, or when nothing is left to do */
    boolean renew(long id, Duration lease);

    void done(long id);

    /** @param next when to try again, or {@code null} when it is given up */
    void failed(long id, String error, Instant next);

    /** Removes some of what is done and was due before then. @return how many, at most {@code limit} */
    int forgetDone(Instant before, int limit);

    /** Gives a dead effect of the acting network another round of tries. */
    boolean revive(long id, Instant now);
}
