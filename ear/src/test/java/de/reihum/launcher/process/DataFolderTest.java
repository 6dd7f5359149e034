package de.reihum.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path parent;

    @Test
    void it_is_made_for_its_owner_only() throws IOException {
        try (DataFolder data = DataFolder.open(parent.resolve("data"))) {
            assertThat(Files.getPosixFilePermissions(data.root())).containsExactlyInAnyOrder(
                    PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
        }
    }

    @Test
    void it_serves_one_launcher_at_a_time() throws IOException {
        try (DataFolder first = DataFolder.open(parent)) {
            assertThatThrownBy(() -> DataFolder.open(first.root())).isInstanceOf(Fault.class).hasMessageContaining("already running");
        }
    }

    @Test
    void it_can_be_opened_again_after_it_was_closed() throws IOException {
        DataFolder.open(parent).close();

        try (DataFolder again = DataFolder.open(parent)) {
            assertThat(again.logs()).isDirectory();
        }
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file)).isInstanceOf(Fault.class).hasMessageContaining("not a folder");
    }
}
