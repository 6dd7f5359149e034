package de.reihum.audit;

import java.util.Collection;

/** Takes names and values out of entries of the acting network that must be forgotten; who, when, and what kind of change stay, and that it was done. */
public interface AuditRedaction {

    /** @param entries ids of entries; those of other networks are left alone */
    void blank(Collection<Long> entries);
}
