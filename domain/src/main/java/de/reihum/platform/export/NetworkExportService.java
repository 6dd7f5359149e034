package de.reihum.platform.export;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.audit.AuditNotes;
import de.reihum.jobs.JobQueue;
import de.reihum.jobs.StartJob;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** A network's administrator takes all data along. */
@ApplicationScoped
@Transactional
public class NetworkExportService {

    /** The long work that makes the file; its subject is the export. */
    public static final String JOB = "platform.export";
    private static final Duration STUCK = Duration.ofHours(2);

    private NetworkExports exports;
    private JobQueue jobs;
    private AuditNotes notes;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected NetworkExportService() {}

    @Inject
    public NetworkExportService(NetworkExports exports, JobQueue jobs, AuditNotes notes, Actor actor, Ids ids, Clock clock) {
        this.exports = exports;
        this.jobs = jobs;
        this.notes = notes;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @return the export's id
     * @throws RuleBroken when one is being made
     */
    @Requires(Permission.NETWORK_SETTINGS)
    public long start() {
        if (exports.newest().filter(one -> one.row(clock.instant()).finishedAt() == null && one.row(clock.instant()).askedAt().plus(STUCK).isAfter(clock.instant())).isPresent()) {
            throw new RuleBroken("platform.refusal.exportRuns");
        }
        var export = new NetworkExport(ids.next(), actor.identity().name(), clock.instant());
        exports.add(export);
        export.madeBy(jobs.start(new StartJob(JOB, export.id(), "", 0)));
        return export.id();
    }

    @Requires(Permission.NETWORK_SETTINGS)
    public Optional<ExportRow> newest() {
        return exports.newest().map(export -> export.row(clock.instant()));
    }

    /**
     * Begins to hand the file over, which is noted.
     *
     * @throws NotFound when there is none, or it has expired
     */
    @Requires(Permission.NETWORK_SETTINGS)
    public ExportRow fetch(long id) {
        var export = exports.find(id).filter(one -> one.fetchable(clock.instant())).orElseThrow(NotFound::record);
        notes.exported("NetworkExport", id, "");
        return export.row(clock.instant());
    }

    /** @param number from 0, below the export's number of parts */
    @Requires(Permission.NETWORK_SETTINGS)
    public byte[] part(long export, int number) {
        return exports.find(export).filter(one -> one.fetchable(clock.instant())).flatMap(one -> exports.part(export, number)).map(ExportPart::bytes).orElseThrow(NotFound::record);
    }
}
