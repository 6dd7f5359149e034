package de.reihum.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processor time of application server, database and this load generator so far, user and system, in milliseconds. The kernel counts in steps
 * of ten.
 */
record Cpu(long server, long database, long generator) {

    private static final int MILLIS_PER_TICK = 10;

    static Cpu now(long serverPid, long databasePid) {
        return new Cpu(of(serverPid), of(databasePid), of(ProcessHandle.current().pid()));
    }

    Cpu since(Cpu earlier) {
        return new Cpu(server - earlier.server, database - earlier.database, generator - earlier.generator);
    }

    long product() {
        return server + database;
    }

    private static long of(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_PER_TICK;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
