package de.reihum.launcher.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What one start has started, in order; closing stops it in reverse order, once, and nothing can be started afterwards. */
public final class Processes implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Deque<Started> started = new ArrayDeque<>();
    private volatile boolean closed;

    private record Started(Process process, Optional<PidFile> pidFile) {}

    /** @throws Fault when everything is already being stopped */
    public synchronized Process start(ProcessBuilder command, PidFile pidFile) throws IOException {
        Process process = start(command, Optional.of(pidFile));
        pidFile.write(process.pid());
        return process;
    }

    /**
     * Runs something short to its end; when everything is stopped before that, it is ended with all that it has started itself.
     *
     * @return its exit code
     */
    public int run(ProcessBuilder command) throws IOException {
        Process process = start(command, Optional.empty());
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            end(process);
            Thread.currentThread().interrupt();
            throw new Fault("Interrupted while " + command.command().get(1) + " was running", e);
        } finally {
            forget(process);
        }
    }

    private synchronized Process start(ProcessBuilder command, Optional<PidFile> pidFile) throws IOException {
        if (closed) {
            throw new Fault("Reihum is being stopped");
        }
        Process process = inOwnSession(command).start();
        started.push(new Started(process, pidFile));
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
            if (next.pidFile().isEmpty()) {
                end(next.process());
            } else {
                if (next.process().isAlive()) {
                    PidFile.stop(next.process().toHandle(), PATIENCE);
                }
                next.pidFile().get().forget();
            }
        }
    }

    private synchronized void forget(Process process) {
        started.removeIf(one -> one.process().equals(process));
    }

    private static void end(Process process) {
        List<ProcessHandle> below = process.descendants().toList();
        process.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
    }

    /** A Ctrl-C reaches the whole terminal session; the database must not go before the application has finished with it. */
    private static ProcessBuilder inOwnSession(ProcessBuilder command) {
        command.command().add(0, "setsid");
        return command;
    }
}
