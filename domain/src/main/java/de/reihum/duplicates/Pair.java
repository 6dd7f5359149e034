package de.reihum.duplicates;

import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import java.util.Locale;

/**
 * Two records that may be the same. It does not matter which one is named first.
 *
 * @param one the smaller id
 */
public record Pair(Kind kind, long one, long other) {

    /** What may be twice. */
    public enum Kind { MEMBER, CONTACT }

    public Pair {
        if (one == other) {
            throw new InvalidValue("", "duplicates.refusal.itself");
        }
        if (one > other) {
            long smaller = other;
            other = one;
            one = smaller;
        }
    }

    public static Pair ofMembers(long one, long other) {
        return new Pair(Kind.MEMBER, one, other);
    }

    public static Pair ofContacts(long one, long other) {
        return new Pair(Kind.CONTACT, one, other);
    }

    /** As it stands in addresses, e.g. {@code member-12-34}. */
    public String text() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + one + "-" + other;
    }

    /** @throws NotFound when the text is no pair */
    public static Pair of(String text) {
        var parts = text.split("-");
        for (var kind : Kind.values()) {
            if (parts.length == 3 && kind.name().equalsIgnoreCase(parts[0])) {
                return new Pair(kind, Ids.parse(parts[1]), Ids.parse(parts[2]));
            }
        }
        throw NotFound.record();
    }
}
