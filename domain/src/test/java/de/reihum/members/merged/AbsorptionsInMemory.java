package de.reihum.members.merged;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.MembersInMemory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Merges without a database. */
public class AbsorptionsInMemory implements Absorptions {

    public final List<Absorption> all = new ArrayList<>();
    private final MembersInMemory members;

    public AbsorptionsInMemory(MembersInMemory members) {
        this.members = members;
    }

    @Override
    public void lock(Collection<Long> wanted) {
        // one thread, one caller
    }

    @Override
    public void add(Absorption absorption) {
        all.add(0, absorption);
    }

    @Override
    public List<Absorption> into(Absorption.Kind kind, Collection<Long> survivors) {
        return all.stream().filter(one -> one.kind() == kind && survivors.contains(one.survivor())).toList();
    }

    @Override
    public void remove(Member member) {
        members.remove(member);
    }

    @Override
    public void remove(Contact contact) {
        // its member has let go of it
    }

    @Override
    public void flush() {
        // nothing waits here
    }
}
