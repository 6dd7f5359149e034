package de.reihum.web.platform.export;

import de.reihum.accounts.Permission;
import de.reihum.jobs.Counters;
import de.reihum.jobs.JobRun;
import de.reihum.jobs.JobWork;
import de.reihum.platform.export.ExportMakingService;
import de.reihum.platform.export.NetworkExportService;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Makes the file with everything of a network. */
@ApplicationScoped
public class NetworkExportWork implements JobWork {

    private NetworkArchive archive;
    private ExportMakingService making;

    protected NetworkExportWork() {}

    @Inject
    public NetworkExportWork(NetworkArchive archive, ExportMakingService making) {
        this.archive = archive;
        this.making = making;
    }

    @Override
    public String kind() {
        return NetworkExportService.JOB;
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of();
    }

    @Override
    public Reason run(JobRun run) {
        var content = archive.make(run.subject(), (done, total) -> run.progress(done, total, Counters.NONE));
        making.finish(run.subject(), content);
        return Reason.of("", "platform.export.done", content.rows());
    }
}
