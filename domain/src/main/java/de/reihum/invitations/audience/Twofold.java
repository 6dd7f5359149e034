package de.reihum.invitations.audience;

import de.reihum.shared.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several invitations that end with one person: she stands for several members, or was entered more than once.
 *
 * @param what the address, the number or the name
 * @param members by name
 */
public record Twofold(Kind kind, String what, List<Long> members) {

    /** What is the same; a name alone may belong to two people. */
    public enum Kind { ADDRESS, PHONE, NAME }

    /** Each set of members once, with the surest sign. */
    public static List<Twofold> among(List<Invitee> all) {
        var found = new ArrayList<Twofold>();
        var told = new HashSet<Set<Long>>();
        collect(Kind.ADDRESS, all, Invitee::email, Invitee::email, found, told);
        collect(Kind.PHONE, all, one -> one.phone().replaceAll("[^+0-9]", ""), Invitee::phone, found, told);
        collect(Kind.NAME, all, one -> Folding.fold(one.contactName()), Invitee::contactName, found, told);
        return List.copyOf(found);
    }

    private static void collect(Kind kind, List<Invitee> all, Function<Invitee, String> sign, Function<Invitee, String> what, List<Twofold> found, Set<Set<Long>> told) {
        Map<String, List<Invitee>> alike = all.stream().filter(one -> !sign.apply(one).isEmpty()).collect(Collectors.groupingBy(sign, LinkedHashMap::new, Collectors.toList()));
        for (var some : alike.values()) {
            var members = some.stream().map(Invitee::member).toList();
            if (some.size() > 1 && told.add(Set.copyOf(members))) {
                found.add(new Twofold(kind, what.apply(some.get(0)), members));
            }
        }
    }
}
