package de.reihum.participation;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.sources.Evidence;
import de.reihum.participation.rules.CompletedYear;
import de.reihum.participation.rules.Rules;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Says how far a member takes part, why, and since when. */
@ApplicationScoped
@Transactional
public class ParticipationService {

    private Assessment assessment;
    private Census census;
    private Spells spells;
    private Decisions decisions;
    private RuleSets rules;
    private Clock clock;

    protected ParticipationService() {}

    @Inject
    public ParticipationService(Assessment assessment, Census census, Spells spells, Decisions decisions, RuleSets rules, Clock clock) {
        this.assessment = assessment;
        this.census = census;
        this.spells = spells;
        this.decisions = decisions;
        this.rules = rules;
        this.clock = clock;
    }

    @Requires(Permission.PARTICIPATION_READ)
    public ParticipationDetails of(long member) {
        census.member(member).orElseThrow(NotFound::record);
        var today = LocalDate.now(clock);
        var year = CompletedYear.before(today);
        return new ParticipationDetails(member, year.from(), year.until(), rules.newest().map(RuleSet::rules).orElse(Rules.DEFAULT),
                spells.open(member).map(Spell::row).orElse(null), decisions.of(member).stream().filter(one -> one.holds(today)).findFirst().map(Decision::row).orElse(null));
    }

    /** The newest first. */
    @Requires(Permission.PARTICIPATION_READ)
    public List<SpellRow> history(long member) {
        return spells.of(member).stream().map(Spell::row).toList();
    }

    /** Those that hold no more too, the newest first. */
    @Requires(Permission.PARTICIPATION_READ)
    public List<DecisionRow> decisions(long member) {
        return decisions.of(member).stream().map(Decision::row).toList();
    }

    /** From the first day of the completed year until today, the newest first. */
    @Requires(Permission.PARTICIPATION_READ)
    public List<Evidence> evidence(long member) {
        census.member(member).orElseThrow(NotFound::record);
        return assessment.evidence(member, CompletedYear.before(LocalDate.now(clock)));
    }
}
