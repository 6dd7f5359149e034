package de.reihum.launcher.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** What one start has started, in order; closing stops it in reverse order, once, and nothing can be started afterwards. */
public final class Processes implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Deque<Started> started = new ArrayDeque<>();
    private volatile boolean closed;

    private record Started(Process process, PidFile pidFile) {}

    /** @throws Fault when everything is already being stopped */
    public synchronized Process start(ProcessBuilder command, PidFile pidFile) throws IOException {
        if (closed) {
            throw new Fault("Reihum is being stopped");
        }
        Process process = inOwnSession(command).start();
        started.push(new Started(process, pidFile));
        pidFile.write(process.pid());
        return process;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        stopAll();
    }

    private synchronized void stopAll() throws IOException {
        while (!started.isEmpty()) {
            Started next = started.pop();
            if (next.process().isAlive()) {
                PidFile.stop(next.process().toHandle(), PATIENCE);
            }
            next.pidFile().forget();
        }
    }

    /** A Ctrl-C reaches the whole terminal session; the database must not go before the application has finished with it. */
    private static ProcessBuilder inOwnSession(ProcessBuilder command) {
        command.command().add(0, "setsid");
        return command;
    }
}
