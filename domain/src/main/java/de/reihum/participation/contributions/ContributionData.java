package de.reihum.participation.contributions;

import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import de.reihum.shared.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a form or a REST call says about a contribution, tidied but not yet checked.
 *
 * @param day on which it was given
 * @param line what it was, in at most 300 characters
 * @param link where more about it stands, or empty
 */
public record ContributionData(Contribution.Kind kind, LocalDate day, String line, String link) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]{3,490}");
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int MAX_LINE = 300;

    public ContributionData {
        line = Lines.one(line);
        link = Lines.one(link);
    }

    /** Why it would be refused whatever the day is, without refusing. Empty when all is well. */
    public List<Reason> reasons() {
        return Checks.reasons(() -> check(LocalDate.MAX));
    }

    void check(LocalDate today) {
        new Checks()
                .require(kind != null, "kind", "participation.refusal.kind")
                .require(day != null, "day", "participation.refusal.dayMissing")
                .require(day == null || !day.isBefore(EARLIEST) && !day.isAfter(today), "day", "participation.refusal.day")
                .require(!line.isEmpty(), "line", "participation.refusal.lineMissing")
                .require(line.length() <= MAX_LINE, "line", "participation.refusal.tooLong", MAX_LINE)
                .require(link.isEmpty() || LINK.matcher(link).matches(), "link", "participation.refusal.link")
                .done();
    }
}
