package de.reihum.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private static ProcessBuilder sleep() {
        return new ProcessBuilder(new ArrayList<>(List.of("sleep", "600")));
    }

    private PidFile pidFile(String name) {
        return new PidFile(folder.resolve(name), "sleep");
    }
}
