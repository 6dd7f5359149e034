package de.reihum.web.jobs;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.TenantRunner;
import de.reihum.jobs.EffectHandler;
import de.reihum.jobs.EffectService;
import de.reihum.jobs.JobQueue;
import de.reihum.jobs.JobRun;
import de.reihum.jobs.JobService;
import de.reihum.jobs.JobTicket;
import de.reihum.jobs.JobWork;
import de.reihum.jobs.PendingEffect;
import de.reihum.shared.Conflict;
import de.reihum.shared.Reason;
import de.reihum.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs the jobs that wait in the outbox. A refusal ends a job with its reason; anything else lets it run again, a few times. */
@ApplicationScoped
public class JobEffects implements EffectHandler {

    private static final Logger LOG = Logger.getLogger(JobEffects.class.getName());
    private static final Reason BROKE = Reason.of("", "jobs.failed.broke");

    private JobService jobs;
    private EffectService effects;
    private TenantRunner runner;
    private Instance<JobWork> works;

    protected JobEffects() {}

    @Inject
    public JobEffects(JobService jobs, EffectService effects, TenantRunner runner, @Any Instance<JobWork> works) {
        this.jobs = jobs;
        this.effects = effects;
        this.runner = runner;
        this.works = works;
    }

    @Override
    public String kind() {
        return JobQueue.EFFECT;
    }

    @Override
    public void handle(PendingEffect effect) {
        jobs.begin(effect.subject()).ifPresent(ticket -> {
            var work = work(ticket.kind());
            var who = new Actor.Identity(Actor.Kind.JOB, ticket.job(), ticket.startedBy(), allowed(work));
            runner.walk(effect.network(), who, () -> run(work, ticket, effect));
        });
    }

    private void run(JobWork work, JobTicket ticket, PendingEffect effect) {
        try {
            goOn(effect);
            jobs.finish(ticket, work.run(new JobRun(jobs, ticket, () -> goOn(effect))));
        } catch (RuntimeException broke) {
            if (broke instanceof Refusal refused && !(broke instanceof Conflict)) {
                jobs.fail(ticket, refused.reasons().get(0));
            } else if (runsAgain(ticket)) {
                throw broke;
            } else {
                LOG.log(Level.WARNING, broke, () -> "Job " + ticket.job() + " (" + ticket.kind() + ") ends its run here");
            }
        }
    }

    /** A network that has come to rest lets nothing go on; the job begins again when the network does. */
    private void goOn(PendingEffect effect) {
        if (!effects.renew(effect)) {
            throw new IllegalStateException("The network rests, or another run has ended the job");
        }
    }

    /** False when it was the last try, or when another run has taken the job: then it is that one's to finish. */
    private boolean runsAgain(JobTicket ticket) {
        try {
            return jobs.interrupt(ticket, BROKE);
        } catch (Conflict overtaken) {
            return false;
        }
    }

    private JobWork work(String kind) {
        return works.stream().filter(work -> work.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody does jobs of kind " + kind));
    }

    private static Set<Permission> allowed(JobWork work) {
        var all = EnumSet.of(Permission.WORK);
        all.addAll(work.permissions());
        return all;
    }
}
