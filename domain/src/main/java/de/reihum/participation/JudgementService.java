package de.reihum.participation;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.jobs.Effect;
import de.reihum.jobs.JobQueue;
import de.reihum.jobs.Outbox;
import de.reihum.jobs.StartJob;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Judges all members of a network: every night, and whenever somebody wants it. */
@ApplicationScoped
@Transactional
public class JudgementService {

    public static final String NIGHT = "participation.night";
    public static final String JOB = "participation.judge";
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 10);
    /** Not all networks at the same moment. */
    private static final int SPREAD_MINUTES = 120;

    private Assessment assessment;
    private Outbox outbox;
    private JobQueue jobs;
    private Networks networks;
    private TenantContext tenant;
    private Clock clock;

    protected JudgementService() {}

    @Inject
    public JudgementService(Assessment assessment, Outbox outbox, JobQueue jobs, Networks networks, TenantContext tenant, Clock clock) {
        this.assessment = assessment;
        this.outbox = outbox;
        this.jobs = jobs;
        this.networks = networks;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** @return how many have another status now */
    @Requires(Permission.WORK)
    public int judge() {
        return assessment.all();
    }

    /** Judges, and sees to the next night. After days without a server it is done once, not once for each of them. */
    @Requires(Permission.WORK)
    public void night() {
        assessment.all();
        put(LocalDate.now(clock).plusDays(1));
    }

    /** Makes sure that there is a next night; one that waits already is left alone. */
    @Requires(Permission.WORK)
    public void watch() {
        put(LocalDate.now(clock).plusDays(1));
    }

    /** The numbers of all networks that were opened since then and are not closed. */
    @Requires(Permission.WORK)
    public List<Integer> networks(Instant openedSince) {
        return networks.all().stream().filter(network -> network.state() != Network.State.CLOSED && !network.createdAt().isBefore(openedSince)).map(Network::number).toList();
    }

    /** @return the job's id */
    @Requires(Permission.PARTICIPATION_WRITE)
    public long judgeNow() {
        return jobs.start(new StartJob(JOB, 0, "", 1));
    }

    private void put(LocalDate day) {
        outbox.put(new Effect(NIGHT, NIGHT + "/" + day, 0, day.toString(), day.atTime(AT_NIGHT).plusMinutes(tenant.network() % SPREAD_MINUTES).atZone(clock.getZone()).toInstant()));
    }
}
