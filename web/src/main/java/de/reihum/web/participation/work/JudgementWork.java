package de.reihum.web.participation.work;

import de.reihum.accounts.Permission;
import de.reihum.jobs.JobRun;
import de.reihum.jobs.JobWork;
import de.reihum.participation.JudgementService;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Judges all members because somebody wanted it. */
@Dependent
public class JudgementWork implements JobWork {

    private final JudgementService judgement;

    @Inject
    public JudgementWork(JudgementService judgement) {
        this.judgement = judgement;
    }

    @Override
    public String kind() {
        return JudgementService.JOB;
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of();
    }

    @Override
    public Reason run(JobRun run) {
        return Reason.of("", "participation.judge.done", judgement.judge());
    }
}
