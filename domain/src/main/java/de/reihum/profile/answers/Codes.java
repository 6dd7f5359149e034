package de.reihum.profile.answers;

import de.reihum.shared.Lines;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Several answers to one question: a set in the order of the questionnaire, and one line in the database, e.g. {@code SME;CHAMBER_OF_CRAFTS}. */
final class Codes {

    private Codes() {}

    static <E extends Enum<E>> Set<E> sorted(Class<E> type, Set<E> wanted) {
        var set = EnumSet.noneOf(type);
        set.addAll(wanted == null ? Set.of() : wanted);
        return Collections.unmodifiableSet(set);
    }

    static <E extends Enum<E>> String write(Set<E> codes) {
        return codes.stream().sorted().map(Enum::name).collect(Collectors.joining(";"));
    }

    static <E extends Enum<E>> Set<E> read(Class<E> type, String stored) {
        return sorted(type, Arrays.stream(stored.split(";")).filter(code -> !code.isEmpty()).map(code -> Enum.valueOf(type, code)).collect(Collectors.toSet()));
    }

    /** What "none of these" rules out: it stands alone or not at all. */
    static <E extends Enum<E>> boolean alone(Set<E> chosen, E none) {
        return !chosen.contains(none) || chosen.size() == 1;
    }

    /** Own words count only beside the answer they explain. */
    static String words(boolean wanted, String text) {
        return wanted ? Lines.one(text) : "";
    }
}
