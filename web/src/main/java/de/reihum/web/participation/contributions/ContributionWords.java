package de.reihum.web.participation.contributions;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.participation.contributions.Contribution;
import de.reihum.participation.contributions.ContributionRow;

/** How contributions are said to people, in the page's language. */
final class ContributionWords {

    private ContributionWords() {}

    static String kind(Contribution.Kind kind) {
        return kind == null ? "" : text("participation.contribution.kind." + kind);
    }

    /** "Vortrag · 12.03.2026" */
    static String when(ContributionRow row) {
        return text("participation.contribution.when", kind(row.kind()), formats().day(row.day()));
    }
}
