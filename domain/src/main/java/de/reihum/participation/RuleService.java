package de.reihum.participation;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.jobs.JobQueue;
import de.reihum.jobs.StartJob;
import de.reihum.participation.rules.Rules;
import de.reihum.shared.Conflict;
import de.reihum.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets a network decide when a member counts as active. */
@ApplicationScoped
@Transactional
public class RuleService {

    /** @param version 0 while the defaults hold */
    public record RulesDetails(int version, Rules rules) {}

    /** @param version as it was seen */
    public record ChangeRules(int version, Rules rules) {}

    private RuleSets sets;
    private JobQueue jobs;
    private Ids ids;
    private Clock clock;

    protected RuleService() {}

    @Inject
    public RuleService(RuleSets sets, JobQueue jobs, Ids ids, Clock clock) {
        this.sets = sets;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    @Requires(Permission.PARTICIPATION_READ)
    public RulesDetails rules() {
        return sets.newest().map(set -> new RulesDetails(set.number(), set.rules())).orElseGet(() -> new RulesDetails(0, Rules.DEFAULT));
    }

    /** Everybody is judged anew by a job. @return the job's id */
    @Requires(Permission.PARTICIPATION_RULES)
    public long change(ChangeRules command) {
        int now = sets.newest().map(RuleSet::number).orElse(0);
        if (now != command.version()) {
            throw Conflict.changedByOther();
        }
        sets.add(new RuleSet(ids.next(), now + 1, command.rules(), clock.instant()));
        return jobs.start(new StartJob(JudgementService.JOB, 0, "", 1));
    }
}
