package de.reihum.matrix;

import de.reihum.members.sources.Edge;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When each pair was last in contact, and when it last had the opportunity; among members in use only. */
final class Acquaintance {

    private final Map<Pair, LocalDate> contact = new HashMap<>();
    private final Map<Pair, LocalDate> opportunity = new HashMap<>();

    Acquaintance(List<Edge> edges) {
        for (var edge : edges) {
            if (edge.one() != edge.other()) {
                (edge.strength() == Edge.Strength.CONTACT ? contact : opportunity).merge(Pair.of(edge.one(), edge.other()), edge.on(), Acquaintance::later);
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The last day of a contact, or {@code null}. */
    LocalDate met(Pair pair) {
        return contact.get(pair);
    }

    boolean metSince(Pair pair, LocalDate from) {
        var last = contact.get(pair);
        return last != null && !last.isBefore(from);
    }

    /** The same place, but no contact. */
    boolean onlyNear(Pair pair, LocalDate from) {
        var last = opportunity.get(pair);
        return last != null && !last.isBefore(from) && !metSince(pair, from);
    }
}
