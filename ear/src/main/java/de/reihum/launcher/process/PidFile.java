package de.reihum.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers which process serves a data folder, so that the next start finds what a killed launcher left behind. A process is
 * taken for ours only if its command line names the data folder: numbers are reused.
 */
public record PidFile(Path file, String mark) {

    public void write(long pid) throws IOException {
        Files.writeString(file, Long.toString(pid));
    }

    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** The process written down here, if it is still alive and still the one meant. */
    public Optional<ProcessHandle> process() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String content = Files.readString(file).strip();
        if (!content.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(content)).filter(ProcessHandle::isAlive).filter(this::isOurs);
    }

    public void stopProcess(Duration patience) throws IOException {
        Optional<ProcessHandle> stray = process();
        if (stray.isPresent()) {
            stop(stray.get(), patience);
        }
        forget();
    }

    /** Asks, waits, and then insists. */
    static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        try {
            Path commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
            return new String(Files.readAllBytes(commandLine), StandardCharsets.UTF_8).contains(mark);
        } catch (IOException gone) {
            return false;
        }
    }
}
