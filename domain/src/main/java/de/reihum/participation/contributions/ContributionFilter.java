package de.reihum.participation.contributions;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which contributions are wanted. Empty parts do not restrict.
 *
 * @param text words that must all occur in the line or in what is known about the member, in any spelling
 * @param member 0 for all
 * @param from first day, or {@code null}
 * @param until last day, or {@code null}
 */
public record ContributionFilter(String text, Set<Contribution.Kind> kinds, long member, LocalDate from, LocalDate until) {

    public ContributionFilter {
        text = text == null ? "" : text.strip();
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
    }

    public static ContributionFilter everything() {
        return new ContributionFilter("", Set.of(), 0, null, null);
    }

    public static ContributionFilter of(long member) {
        return new ContributionFilter("", Set.of(), member, null, null);
    }

    public ContributionFilter withText(String wanted) {
        return new ContributionFilter(wanted, kinds, member, from, until);
    }

    public ContributionFilter withKinds(Set<Contribution.Kind> wanted) {
        return new ContributionFilter(text, wanted, member, from, until);
    }
}
