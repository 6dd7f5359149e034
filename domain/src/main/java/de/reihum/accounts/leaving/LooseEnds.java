package de.reihum.accounts.leaving;

import java.util.List;

/** A feature's things that one person looks after. Collected by CDI when she leaves the team. */
public interface LooseEnds {

    /** As texts call it, e.g. {@code tasks}; never changes. */
    String kind();

    /** What she looks after in the acting network and somebody else would have to. @param name hers, as the audit trail knows it */
    List<LooseEnd> of(long account, String name);
}
