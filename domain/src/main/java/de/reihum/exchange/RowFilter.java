package de.reihum.exchange;

import de.reihum.exchange.judgement.Decision;
import java.util.Set;

/**
 * Which rows of a list are wanted.
 *
 * @param decisions empty for all
 * @param warned only those with a warning
 */
public record RowFilter(Set<Decision> decisions, boolean warned, Set<ImportRow.Progress> progress) {

    public RowFilter {
        decisions = Set.copyOf(decisions);
        progress = Set.copyOf(progress);
    }

    public static RowFilter all() {
        return new RowFilter(Set.of(), false, Set.of());
    }

    public static RowFilter of(Decision decision) {
        return new RowFilter(Set.of(decision), false, Set.of());
    }
}
