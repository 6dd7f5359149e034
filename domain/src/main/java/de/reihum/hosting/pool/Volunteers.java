package de.reihum.hosting.pool;

import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Active members that said that they take guests. */
@ApplicationScoped
public class Volunteers {

    private static final int MOST = 500;

    private Members members;

    protected Volunteers() {}

    @Inject
    public Volunteers(Members members) {
        this.members = members;
    }

    /** Those that are not among the entries of a pool. */
    List<Member> beside(List<PoolEntry> entries) {
        var wanted = new ArrayList<>(members.ids(MemberFilter.everything().withStatuses(Set.of(Member.Status.ACTIVE)).withHosts(true), MOST));
        wanted.removeAll(entries.stream().map(entry -> entry.member().id()).toList());
        return wanted.isEmpty() ? List.of() : members.all(wanted);
    }

    static boolean active(Member member) {
        return !member.archived() && member.status() == Member.Status.ACTIVE;
    }
}
