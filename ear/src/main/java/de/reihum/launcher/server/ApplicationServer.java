package de.reihum.launcher.server;

import de.reihum.launcher.process.DataFolder;
import de.reihum.launcher.process.Fault;
import de.reihum.launcher.process.PidFile;
import de.reihum.launcher.process.Ports;
import de.reihum.launcher.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Payara on one data folder: one process, its administration on loopback, at most our one application in it. */
public final class ApplicationServer {
    private static final Duration START = Duration.ofMinutes(8);

    /** The process stays when it has given up. */
    private static final String GIVEN_UP = "Failed to start, exiting";

    private final DataFolder data;
    private final Domain domain;
    private final Administration administration;
    private final Process process;
    private final LogTail log;

    private ApplicationServer(DataFolder data, Domain domain, Administration administration, Process process, LogTail log) {
        this.data = data;
        this.domain = domain;
        this.administration = administration;
        this.process = process;
        this.log = log;
    }

    /**
     * What the server is started with.
     *
     * @param application the EAR it will carry, so that an older one is not started first; null when none is known yet
     * @param heap its largest heap, as Java's -Xmx takes it
     * @param properties configuration visible to anybody who can list processes
     * @param environment configuration that is not
     */
    public record Start(Path home, Ports ports, String webAddress, String databaseUrl, String databaseUser, String adminPassword, Path application,
            String heap, List<String> javaOptions, Map<String, String> properties, Map<String, String> environment) {}

    public static PidFile pidFile(DataFolder data) {
        return data.pidFile("server");
    }

    /** Started; when it carries no application yet, also ready to take one. */
    public static ApplicationServer start(DataFolder data, Start start, Processes processes) throws IOException {
        Path software = PayaraSoftware.folder(start.home());
        Domain domain = new Domain(data, software);
        DomainCommands commands = new DomainCommands(start.ports(), start.webAddress(), start.databaseUrl(), start.databaseUser());
        Path driver = Driver.jar();
        String settings = settings(commands, start, software, driver);
        String application = start.application() == null ? "" : Domain.fingerprint(start.application());
        boolean fresh = !domain.isReadyFor(settings, application);
        if (fresh) {
            domain.create(commands, start.adminPassword(), driver);
        }
        LogTail log = LogTail.fromNow(data.logs().resolve("server.log"));
        Process process = processes.start(new ServerCommand(software, domain, data).build(start, fresh), pidFile(data));
        ApplicationServer server = new ApplicationServer(data, domain, new Administration(start.ports().admin(), start.adminPassword()), process, log);
        if (fresh) {
            server.await(server.administration::answers, "The application server did not start");
            server.refuseFailedCommands();
            domain.rememberSettings(settings);
        }
        return server;
    }

    /** @throws Fault when the server refuses it; nothing happens when it carries this very file already */
    public void deploy(Path application) throws IOException {
        String fingerprint = Domain.fingerprint(application);
        if (!domain.carries(fingerprint)) {
            domain.forgetApplication();
            administration.deploy(application.toAbsolutePath());
            domain.rememberApplication(fingerprint);
        }
    }

    public void undeploy() throws IOException {
        domain.forgetApplication();
        administration.undeploy();
    }

    public Process process() {
        return process;
    }

    /** @throws Fault when the process ends or eight minutes pass before the condition holds */
    public void await(BooleanSupplier condition, String otherwise) {
        long end = System.nanoTime() + START.toNanos();
        while (process.isAlive() && System.nanoTime() < end && !log.contains(GIVEN_UP)) {
            if (condition.getAsBoolean()) {
                return;
            }
            pause();
        }
        throw new Fault(otherwise + "; the reason is in " + data.logs().resolve("server.log") + (process.isAlive() ? "" : " and server.out"));
    }

    /** A setting that was not taken over could leave a door open: then rather no server at all. */
    private void refuseFailedCommands() throws IOException {
        try (Stream<String> lines = Files.lines(data.logs().resolve(ServerCommand.OUTPUT))) {
            lines.filter(line -> line.contains("Boot Command ") && line.contains(" failed")).findFirst().ifPresent(line -> {
                throw new Fault("The application server did not accept one of its settings: " + line.strip());
            });
        }
    }

    private void pause() {
        try {
            process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("Interrupted while the application server was starting", e);
        }
    }

    private static String settings(DomainCommands commands, Start start, Path software, Path driver) {
        List<String> all = new ArrayList<>(commands.all());
        all.addAll(List.of(start.adminPassword(), software.toString(), driver.getFileName().toString()));
        return Domain.fingerprint(all);
    }
}
