package de.reihum.participation.rules;

import de.reihum.members.Member;
import de.reihum.members.sources.Evidence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * How far a member takes part, and why.
 *
 * @param participation {@code null} for whoever is no member
 * @param until the last day of a decision or of the time after joining; {@code null} where there is none
 * @param wanted how many lines must be met
 */
public record Judgement(Member.Participation participation, Cause cause, LocalDate until, int wanted, List<Finding> findings) {

    /** What settles it. */
    public enum Cause { LINES, DECIDED, NEW, PAUSED, NO_MEMBER }

    public Judgement {
        findings = List.copyOf(findings);
    }

    /** The same for the same, whoever asks and however often. */
    public static Judgement of(Case member, Collection<Evidence> evidence, Rules rules, LocalDate today) {
        var findings = rules.findings(evidence, CompletedYear.before(today));
        int wanted = rules.wanted(findings);
        if (member.archived() || member.status() != Member.Status.ACTIVE && member.status() != Member.Status.PAUSED) {
            return new Judgement(null, Cause.NO_MEMBER, null, wanted, List.of());
        }
        if (member.status() == Member.Status.PAUSED) {
            return new Judgement(Member.Participation.PAUSED, Cause.PAUSED, null, wanted, findings);
        }
        var decided = member.decided();
        if (decided != null && !today.isAfter(decided.until())) {
            return new Judgement(decided.participation(), Cause.DECIDED, decided.until(), wanted, findings);
        }
        var old = member.since() == null ? null : member.since().plusMonths(rules.newMonths());
        if (old != null && today.isBefore(old)) {
            return new Judgement(Member.Participation.NEW, Cause.NEW, old.minusDays(1), wanted, findings);
        }
        return new Judgement(rules.active(findings) ? Member.Participation.ACTIVE : Member.Participation.PASSIVE, Cause.LINES, null, wanted, findings);
    }
}
