package de.reihum.launcher;

import de.reihum.launcher.database.DatabaseAccess;
import de.reihum.launcher.database.EmbeddedDatabase;
import de.reihum.launcher.database.Migration;
import de.reihum.launcher.process.DataFolder;
import de.reihum.launcher.process.Fault;
import de.reihum.launcher.process.Ports;
import de.reihum.launcher.process.Processes;
import de.reihum.launcher.process.Trees;
import de.reihum.launcher.server.ApplicationServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A database, migrated, and an application server on it, each its own process, until it is closed. It starts empty;
 * {@link #deploy} puts the application in.
 */
public final class RunningServer implements AutoCloseable {
    private static final Duration STRAYS = Duration.ofSeconds(30);

    private final Settings settings;
    private final DataFolder data;
    private final Secrets secrets;
    private final DatabaseAccess database;
    private final Processes processes;
    private final Optional<Process> ownDatabase;
    private final ApplicationServer server;

    private RunningServer(Settings settings, DataFolder data, Processes processes, Path application) throws IOException {
        this.settings = settings;
        this.data = data;
        this.processes = processes;
        ApplicationServer.pidFile(data).stopProcess(STRAYS);
        EmbeddedDatabase.pidFile(data).stopProcess(STRAYS);
        settings.ports().refuseTaken(settings.webAddress(), settings.database().isEmpty());
        Trees.delete(data.temporary());
        Files.createDirectories(data.temporary());
        Files.deleteIfExists(data.notice());
        secrets = Secrets.in(data.root());
        database = settings.database().orElse(EmbeddedDatabase.access(settings.ports().database(), secrets.databaseUser(), secrets.migrator()));
        ownDatabase = startDatabase();
        Migration.run(database);
        server = ApplicationServer.start(data, new Configuration(settings, data, secrets, database).start(application), processes);
    }

    /** Database and server without an application: for tests and benchmarks. */
    public static RunningServer start(Settings settings) {
        return start(settings, new Processes(), null);
    }

    /**
     * @param processes where everything that is started is put, so that somebody else can stop it in the middle of a start
     * @param application what will be deployed, so that an older one is not started first; null when nothing is known
     * @throws Fault when something is missing, taken, unreachable or does not start; then nothing is left running
     */
    static RunningServer start(Settings settings, Processes processes, Path application) {
        DataFolder data = DataFolder.open(settings.data());
        try {
            return new RunningServer(settings, data, processes, application);
        } catch (IOException | RuntimeException e) {
            closeAfter(e, processes, data);
            throw e instanceof Fault fault ? fault : new Fault("Reihum could not start: " + e.getMessage(), e);
        }
    }

    /** Deployed under the name reihum; nothing happens when this very file is deployed already. */
    public void deploy(Path ear) {
        try {
            server.deploy(ear);
        } catch (IOException e) {
            throw new Fault("The application could not be deployed: " + e.getMessage(), e);
        }
    }

    public void undeploy() {
        try {
            server.undeploy();
        } catch (IOException e) {
            throw new Fault("The application could not be undeployed: " + e.getMessage(), e);
        }
    }

    /** Returns when /health/ready answers 200. */
    public void awaitReady() {
        Readiness readiness = new Readiness(URI.create("http://" + Configuration.reachable(settings) + ":" + ports().web() + "/health/ready"));
        server.await(readiness::isReady, "The application did not become ready");
    }

    public Ports ports() {
        return settings.ports();
    }

    public URI baseUrl() {
        return Configuration.baseUrl(settings);
    }

    public long serverPid() {
        return server.process().pid();
    }

    /** The process number of our own database; empty when an existing one is used. */
    public Optional<Long> databasePid() {
        return ownDatabase.map(Process::pid);
    }

    public DatabaseAccess database() {
        return database;
    }

    public Secrets secrets() {
        return secrets;
    }

    public Path data() {
        return data.root();
    }

    /** What the application wants whoever started it to read; it is gone afterwards. */
    List<String> takeNotice() throws IOException {
        if (!Files.exists(data.notice())) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(data.notice());
        Files.delete(data.notice());
        return lines;
    }

    /** Completes with the name of the first part that ends, wanted or not. */
    CompletableFuture<String> firstToEnd() {
        CompletableFuture<String> first = server.process().onExit().thenApply(p -> "application server (exit code " + p.exitValue() + ")");
        return ownDatabase.map(process -> process.onExit().thenApply(p -> "database (exit code " + p.exitValue() + ")"))
                .map(second -> first.applyToEither(second, name -> name)).orElse(first);
    }

    @Override
    public void close() {
        try {
            processes.close();
            data.close();
        } catch (IOException e) {
            throw new Fault("Reihum could not be stopped cleanly: " + e.getMessage(), e);
        }
    }

    private Optional<Process> startDatabase() throws IOException {
        return settings.database().isPresent() ? Optional.empty()
                : Optional.of(EmbeddedDatabase.start(data, ports().database(), database, processes));
    }

    private static void closeAfter(Exception reason, Processes processes, DataFolder data) {
        try {
            processes.close();
            data.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
