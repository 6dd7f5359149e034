package de.reihum.participation.rules;

import static de.reihum.members.sources.Evidence.Line.CONTACT;
import static de.reihum.members.sources.Evidence.Line.GIVING;
import static de.reihum.members.sources.Evidence.Line.PRESENCE;

import de.reihum.members.sources.Evidence;
import de.reihum.shared.Checks;
import de.reihum.shared.InvalidValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * When a member is active. The three lines are those of the study's questionnaire (IAW 2017, Annex 6.1 C): an active member gives information or
 * resources, seeks contact with others by itself, and comes more often; a passive one gives nothing, as a rule seeks no contact, and hardly comes.
 *
 * @param giving contributions wanted in a year
 * @param contacts own contacts wanted in a year
 * @param presence share of the meetings that concern the member, in percent
 * @param lines how many of the three lines must be met; one that cannot be judged is left out and not held against the member
 * @param newMonths for how long after joining nobody is judged
 */
public record Rules(int giving, int contacts, int presence, int lines, int newMonths) {

    /**
     * One contribution: a passive member gives none. Two own contacts: it seeks none "as a rule", so a single one says nothing. Half of the meetings:
     * in more than half of the networks active members come often or always (question 32, Fig. 12). Two lines: the definition names all three only as examples.
     */
    public static final Rules DEFAULT = new Rules(1, 2, 50, 2, 6);

    /** @throws InvalidValue naming each value outside its range */
    public Rules {
        new Checks()
                .require(giving >= 1 && giving <= 20, "giving", "participation.refusal.range", 1, 20)
                .require(contacts >= 1 && contacts <= 50, "contacts", "participation.refusal.range", 1, 50)
                .require(presence >= 1 && presence <= 100, "presence", "participation.refusal.range", 1, 100)
                .require(lines >= 1 && lines <= 3, "lines", "participation.refusal.range", 1, 3)
                .require(newMonths >= 0 && newMonths <= 24, "newMonths", "participation.refusal.range", 0, 24)
                .done();
    }

    /** @param evidence of one member; what lies outside the year only tells when there was something last */
    public List<Finding> findings(Collection<Evidence> evidence, CompletedYear year) {
        return List.of(count(GIVING, giving, evidence, year), count(CONTACT, contacts, evidence, year), presence(evidence, year));
    }

    /** How many lines a member with these findings must meet. */
    public int wanted(List<Finding> findings) {
        return Math.max(1, lines - (int) findings.stream().filter(Finding::unjudged).count());
    }

    public boolean active(List<Finding> findings) {
        return findings.stream().filter(Finding::met).count() >= wanted(findings);
    }

    private static Finding count(Evidence.Line line, int wanted, Collection<Evidence> evidence, CompletedYear year) {
        int count = (int) evidence.stream().filter(one -> one.kind().line() == line && year.contains(one.on())).count();
        return new Finding(line, count >= wanted ? Finding.Result.MET : Finding.Result.MISSED, count, wanted, last(line, evidence, year));
    }

    private Finding presence(Collection<Evidence> evidence, CompletedYear year) {
        int came = meetings(evidence, year, Evidence.Kind.CAME);
        int all = came + meetings(evidence, year, Evidence.Kind.MISSED);
        var result = all == 0 ? Finding.Result.UNJUDGED : came * 100 >= presence * all ? Finding.Result.MET : Finding.Result.MISSED;
        return new Finding(PRESENCE, result, came, all, last(PRESENCE, evidence, year));
    }

    private static int meetings(Collection<Evidence> evidence, CompletedYear year, Evidence.Kind kind) {
        return (int) evidence.stream().filter(one -> one.kind() == kind && year.contains(one.on())).count();
    }

    private static LocalDate last(Evidence.Line line, Collection<Evidence> evidence, CompletedYear year) {
        return evidence.stream().filter(one -> one.kind().line() == line && one.kind() != Evidence.Kind.MISSED).map(Evidence::on)
                .filter(day -> !day.isAfter(year.until())).max(Comparator.naturalOrder()).orElse(null);
    }
}
