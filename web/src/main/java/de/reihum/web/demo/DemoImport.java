package de.reihum.web.demo;

import de.reihum.exchange.ImportService;
import de.reihum.exchange.ImportService.MapColumns;
import de.reihum.jobs.JobRun;
import de.reihum.jobs.JobService;
import de.reihum.jobs.JobWork;
import de.reihum.shared.Slice;
import de.reihum.web.exchange.CheckWork;
import de.reihum.web.exchange.ListReceiver;
import de.reihum.web.exchange.RunWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/** Brings a list in as its guide does, step by step; the two jobs are worked off here, so that they carry the date of then. */
@ApplicationScoped
public class DemoImport {

    private ListReceiver receiver;
    private ImportService imports;
    private JobService jobs;
    private CheckWork check;
    private RunWork run;

    protected DemoImport() {}

    @Inject
    public DemoImport(ListReceiver receiver, ImportService imports, JobService jobs, CheckWork check, RunWork run) {
        this.receiver = receiver;
        this.imports = imports;
        this.jobs = jobs;
        this.check = check;
        this.run = run;
    }

    public void bringIn(String resource, String fileName) {
        if (!imports.history(Slice.first(1)).isEmpty()) {
            return;
        }
        long list = receive(resource, fileName);
        var received = imports.details(list);
        imports.map(new MapColumns(list, received.version(), received.meanings(), true, ""));
        work(list, check);
        imports.run(list, imports.details(list).version());
        work(list, run);
    }

    private void work(long list, JobWork work) {
        var ticket = jobs.begin(imports.details(list).job()).orElseThrow();
        jobs.finish(ticket, work.run(new JobRun(jobs, ticket, () -> {})));
    }

    private long receive(String resource, String fileName) {
        try (var in = DemoImport.class.getResourceAsStream("/demo/" + resource)) {
            var file = Files.createTempFile("demo", ".csv");
            try {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                return receiver.receive(fileName, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
