package de.reihum.launcher.database;

import de.reihum.launcher.process.DataFolder;
import de.reihum.launcher.process.Fault;
import de.reihum.launcher.process.PidFile;
import de.reihum.launcher.process.Processes;
import de.reihum.launcher.process.Trees;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Our own MariaDB: on loopback, with its rows in the data folder, and no user without a password. */
public final class EmbeddedDatabase {
    private static final int START_SECONDS = 120;

    private final DataFolder data;
    private final int port;
    private final Path software;

    private EmbeddedDatabase(DataFolder data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.software = MariaDbSoftware.folder();
    }

    public static DatabaseAccess access(int port, String password, String migratorPassword) {
        return new DatabaseAccess(DatabaseUrl.own(port), "reihum", password, "reihum_migrator", migratorPassword);
    }

    public static PidFile pidFile(DataFolder data) {
        return data.pidFile("database");
    }

    /** Started and accepting connections. */
    public static Process start(DataFolder data, int port, DatabaseAccess access, Processes processes) throws IOException {
        EmbeddedDatabase database = new EmbeddedDatabase(data, port);
        if (!Files.isDirectory(data.database())) {
            database.install(processes);
        }
        Process process = processes.start(database.command(database.initialStatements(access)), pidFile(data));
        database.awaitConnections(process);
        return process;
    }

    /** Beside its place first: half an installation must not pass for a database. */
    private void install(Processes processes) throws IOException {
        Path draft = data.root().resolve("db.new");
        Trees.delete(draft);
        Files.createDirectories(draft);
        List<String> command = new ArrayList<>(List.of(software.resolve("scripts/mariadb-install-db").toString(), "--no-defaults", "--force",
                "--skip-name-resolve", "--skip-test-db", "--auth-root-authentication-method=normal", "--basedir=" + software, "--datadir=" + draft, temporary()));
        addRoot(command);
        if (processes.run(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile())) != 0) {
            throw new Fault("The database could not be created in " + data.root() + "; the reason is in " + log());
        }
        Files.move(draft, data.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private ProcessBuilder command(Path initialStatements) {
        List<String> command = new ArrayList<>(List.of(software.resolve("bin/mariadbd").toString(), "--no-defaults",
                "--basedir=" + software, "--datadir=" + data.database(), temporary(), "--port=" + port, "--bind-address=127.0.0.1", "--socket=mariadb.sock",
                "--init-file=" + initialStatements, "--log-error=" + log(), "--pid-file=" + data.run().resolve("mariadb"),
                "--skip-name-resolve", "--local-infile=0", "--max-connections=200", "--default-time-zone=+00:00",
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_unicode_ci", "--transaction-isolation=READ-COMMITTED",
                "--innodb-buffer-pool-size=256M", "--innodb-log-file-size=128M", "--innodb-flush-log-at-trx-commit=1"));
        addRoot(command);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("LD_LIBRARY_PATH", software.resolve("libs").toString());
        return builder;
    }

    /** Runs before the first connection is accepted, at every start: no moment without passwords, and a changed one is taken over. */
    private Path initialStatements(DatabaseAccess access) throws IOException {
        Path file = data.run().resolve("database.sql");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.write(file, List.of(
                "CREATE DATABASE IF NOT EXISTS reihum CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;",
                "ALTER USER IF EXISTS root@localhost ACCOUNT LOCK;",
                "DROP USER IF EXISTS ''@localhost, root@127.0.0.1, root@'::1';",
                user(access.user(), access.password()),
                user(access.migrator(), access.migratorPassword()),
                "GRANT ALL ON reihum.* TO '" + access.migrator() + "'@'%' WITH GRANT OPTION;"));
    }

    private static String user(String name, String password) {
        return "CREATE USER IF NOT EXISTS '" + name + "'@'%' IDENTIFIED BY '" + password + "';\n"
                + "ALTER USER '" + name + "'@'%' IDENTIFIED BY '" + password + "';";
    }

    private void awaitConnections(Process process) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            if (answers()) {
                return;
            }
            pause(process);
        }
        throw new Fault("The database did not start; the reason is in " + log());
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path log() {
        return data.logs().resolve("database.log");
    }

    /** Its own: a server that starts deletes what others have in a shared one. */
    private String temporary() {
        return "--tmpdir=" + data.temporary();
    }

    private static void addRoot(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }

    private static void pause(Process process) {
        try {
            process.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("Interrupted while the database was starting", e);
        }
    }
}
