package de.reihum.exchange;

import de.reihum.jobs.Counters;
import java.util.List;
import java.util.Locale;

/** Sums up a list's rows under the names of {@link ImportDetails#counts()}. */
public final class Tallies {

    private Tallies() {}

    public static Counters counters(List<Imports.Tally> tallies) {
        var counters = Counters.NONE;
        for (var tally : tallies) {
            int rows = (int) tally.rows();
            counters = counters.plus(tally.decision().name().toLowerCase(Locale.ROOT), rows);
            if (tally.warned()) {
                counters = counters.plus("warning", rows);
            }
            if (tally.progress() == ImportRow.Progress.UNDONE || tally.progress() == ImportRow.Progress.KEPT) {
                counters = counters.plus(tally.progress().name().toLowerCase(Locale.ROOT), rows);
            }
        }
        return counters;
    }
}
