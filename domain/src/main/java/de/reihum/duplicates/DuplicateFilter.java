package de.reihum.duplicates;

import de.reihum.shared.Folding;
import java.util.Arrays;
import java.util.Set;

/**
 * Which pairs are wanted.
 *
 * @param text words that all occur in the two names; empty for all
 * @param kinds empty for all
 * @param apart those that were told apart instead of those nobody has decided on
 */
public record DuplicateFilter(String text, Set<Pair.Kind> kinds, boolean apart) {

    public DuplicateFilter {
        text = text == null ? "" : text.strip();
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
    }

    /** All that nobody has decided on. */
    public static DuplicateFilter open() {
        return new DuplicateFilter("", Set.of(), false);
    }

    boolean wants(DuplicateRow row) {
        var names = Folding.fold(row.one().name() + " " + row.other().name() + " " + row.one().about() + " " + row.other().about());
        return row.open() != apart && (kinds.isEmpty() || kinds.contains(row.pair().kind())) && Arrays.stream(Folding.fold(text).split(" ")).allMatch(names::contains);
    }
}
