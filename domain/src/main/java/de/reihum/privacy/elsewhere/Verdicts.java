package de.reihum.privacy.elsewhere;

import java.util.HashSet;
import java.util.Set;

/**
 * What was decided about texts elsewhere; both by {@link NamedText#text}.
 *
 * @param replace in which she is meant: her name goes
 * @param leave in which somebody or something else is meant: they stay as they are
 */
public record Verdicts(Set<Long> replace, Set<Long> leave) {

    public static final Verdicts NONE = new Verdicts(Set.of(), Set.of());

    public Verdicts {
        replace = Set.copyOf(replace);
        leave = Set.copyOf(leave);
    }

    /** Whether each of these is decided upon once, and nothing else is. */
    boolean settle(Set<Long> texts) {
        var decided = new HashSet<>(replace);
        decided.addAll(leave);
        return decided.size() == replace.size() + leave.size() && decided.equals(texts);
    }
}
