package de.reihum.web.platform.export;

import de.reihum.platform.export.ExportRow;
import de.reihum.platform.export.NetworkExportService;
import de.reihum.web.shared.list.Export;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Hands an export's file over, piece by piece. */
public final class ExportFile {

    /** Lets the download happen inside the network the file belongs to. */
    @FunctionalInterface
    public interface Entrance {
        void within(Runnable work);
    }

    private ExportFile() {}

    /** @param label the text of the link */
    public static Export<Long> of(String label, int network, NetworkExportService exports, Entrance entrance) {
        return new Export<>(label, "reihum-" + network + ".zip", "application/zip", (id, out) -> entrance.within(() -> write(exports, id, out)), true);
    }

    private static void write(NetworkExportService exports, long id, OutputStream out) {
        ExportRow row = exports.fetch(id);
        try {
            for (int number = 0; number < row.parts(); number++) {
                out.write(exports.part(id, number));
            }
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }
}
