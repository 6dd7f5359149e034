package de.reihum.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_process_left_behind_is_found_and_stopped() throws IOException {
        Process stray = new ProcessBuilder("tail", "-f", folder.resolve("nothing").toString(), "--retry").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        PidFile file = new PidFile(folder.resolve("stray.pid"), folder.toString());
        file.write(stray.pid());

        file.stopProcess(Duration.ofSeconds(10));

        assertThat(stray.isAlive()).isFalse();
        assertThat(file.file()).doesNotExist();
    }

    @Test
    void a_strangers_process_with_the_same_number_is_left_alone() throws IOException {
        PidFile file = new PidFile(folder.resolve("stray.pid"), folder.toString());
        file.write(ProcessHandle.current().pid());

        assertThat(file.process()).isEmpty();
    }

    @Test
    void half_a_number_is_no_process() throws IOException {
        Path file = Files.writeString(folder.resolve("stray.pid"), "");

        assertThat(new PidFile(file, folder.toString()).process()).isEmpty();
    }
}
