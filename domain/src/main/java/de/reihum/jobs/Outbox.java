package de.reihum.jobs;

import java.util.Collection;
import java.util.List;

/** Takes effects in the transaction of the change that causes them: both are saved or neither. */
public interface Outbox {

    void put(Effect effect);

    void putAll(Collection<Effect> effects);

    /** Takes back a waiting effect; does nothing when it is done, being done, or unknown. */
    void withdraw(String key);

    /** Takes back what waits, or was given up, about any of these records: nothing of it shall happen any more. */
    void forget(Collection<Long> subjects);

    /** What could not be done after all tries, newest first, for the acting network. */
    List<PendingEffect> dead(int limit);
}
