package de.reihum.members.membership;

import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.members.NameKey;
import de.reihum.shared.Folding;
import de.reihum.shared.Ids;
import de.reihum.shared.Lines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Finds out whom a list means when it says in a few words who opened the door for a new member. */
@ApplicationScoped
public class Doors {

    private static final Set<String> COORDINATION = Set.of("koordination", "koordinator", "koordinatorin", "netzwerk", "wir", "coordination", "coordinator", "network");

    private Members members;
    private Memberships memberships;
    private Ids ids;

    protected Doors() {}

    @Inject
    public Doors(Members members, Memberships memberships, Ids ids) {
        this.members = members;
        this.memberships = memberships;
        this.ids = ids;
    }

    /** Whoever cannot be told for certain stays as a remark. @param opener as the list names it, or empty */
    public void open(Member member, String opener, Origin.Channel channel) {
        if (opener.isEmpty() && channel == Origin.Channel.UNKNOWN) {
            return;
        }
        var by = COORDINATION.contains(Folding.fold(opener)) ? null : named(opener, member);
        var kind = by != null ? Origin.Opener.MEMBER : COORDINATION.contains(Folding.fold(opener)) ? Origin.Opener.COORDINATION : Origin.Opener.UNKNOWN;
        var origin = new Origin(ids.next(), member);
        origin.trace(kind, by, channel, kind == Origin.Opener.UNKNOWN ? Lines.cut(opener, 250) : "");
        memberships.add(origin);
    }

    private Member named(String opener, Member member) {
        var found = opener.isEmpty() ? List.<Long>of() : members.sameNames(List.of(NameKey.of(opener))).stream().map(known -> known.id()).filter(id -> id != member.id()).toList();
        return found.size() == 1 ? members.find(found.get(0)).orElse(null) : null;
    }
}
