package de.reihum.members.merged;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import java.util.Collection;
import java.util.List;

/** What was merged in the acting network, and the removal of what was. */
public interface Absorptions {

    /** Nobody else changes these members until this transaction ends; two merges of the same member come one after the other. */
    void lock(Collection<Long> members);

    void add(Absorption absorption);

    /** All that lead to one of the records, the latest first. */
    List<Absorption> into(Absorption.Kind kind, Collection<Long> survivors);

    void remove(Member member);

    void remove(Contact contact);

    /** Sends what was changed so far to the database, before others change rows there directly. */
    void flush();
}
