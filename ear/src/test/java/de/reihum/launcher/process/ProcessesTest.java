package de.reihum.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {
    @TempDir
    private Path folder;

    @Test
    void closing_stops_everything_that_was_started() throws IOException {
        Processes processes = new Processes();
        Process first = processes.start(sleep(), pidFile("first"));
        Process second = processes.start(sleep(), pidFile("second"));

        processes.close();

        assertThat(List.of(first.isAlive(), second.isAlive())).containsOnly(false);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothing_starts_any_more_once_it_is_closed() throws IOException {
        Processes processes = new Processes();
        processes.close();

        assertThatThrownBy(() -> processes.start(sleep(), pidFile("late"))).isInstanceOf(Fault.class);
    }

    @Test
    void something_short_tells_its_exit_code() throws IOException {
        try (Processes processes = new Processes()) {
            assertThat(processes.run(shell("exit 3"))).isEqualTo(3);
        }
    }

    @Test
    void closing_ends_something_short_with_what_it_has_started_itself() throws Exception {
        Processes processes = new Processes();
        CompletableFuture<Integer> exitCode = CompletableFuture.supplyAsync(() -> run(processes, shell("sleep 600 & echo $! > '" + folder.resolve("child") + "'; wait")));
        Path child = folder.resolve("child");
        while (!Files.exists(child) || Files.size(child) == 0) {
            Thread.onSpinWait();
        }
        Optional<ProcessHandle> grandchild = ProcessHandle.of(Long.parseLong(Files.readString(child).strip()));

        processes.close();

        assertThat(exitCode.get(30, TimeUnit.SECONDS)).isNotZero();
        assertThat(grandchild.get().onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    private static int run(Processes processes, ProcessBuilder command) {
        try {
            return processes.run(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder shell(String script) {
        return new ProcessBuilder(new ArrayList<>(List.of("sh", "-c", script)));
    }

    private static ProcessBuilder sleep() {
        return new ProcessBuilder(new ArrayList<>(List.of("sleep", "600")));
    }

    private PidFile pidFile(String name) {
        return new PidFile(folder.resolve(name), "sleep");
    }
}
