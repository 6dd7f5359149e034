package de.reihum.web.exchange.guide;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Reason;
import de.reihum.web.exchange.ListReceiver;
import de.reihum.web.shared.problem.ErrorId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes one uploaded file: into a temporary file, never into memory, and no further than the limit whatever the browser announced; then into
 * the database. Runs beside the page, which asks for the outcome when its browser says that the transfer is over.
 */
class ListUpload implements UploadHandler {

    static final int MAX_MEGABYTES = 20;
    static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(ListUpload.class.getName());

    /** @param list 0 when it was refused */
    record Outcome(long list, List<Reason> reasons) {}

    private final transient ListReceiver receiver;
    private transient volatile Outcome outcome;

    ListUpload(ListReceiver receiver) {
        this.receiver = receiver;
    }

    /** What became of the last file; {@code null} before there was one. */
    Outcome outcome() {
        return outcome;
    }

    @Override
    public long getFileSizeMax() {
        return MAX_BYTES;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        outcome = take(event);
    }

    private Outcome take(UploadEvent event) throws IOException {
        if (event.getFileSize() > MAX_BYTES) {
            return refused(tooLarge());
        }
        var file = Files.createTempFile("reihum-list-", ".csv");
        try {
            copy(event.getInputStream(), file);
            return new Outcome(receiver.receive(event.getFileName(), file), List.of());
        } catch (InvalidValue noTable) {
            return refused(noTable);
        } catch (RuntimeException broke) {
            var id = ErrorId.next();
            LOG.log(Level.SEVERE, "Error " + id, broke);
            return new Outcome(0, List.of(Reason.of("file", "shared.problem.unexpected", id)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    static void copy(InputStream in, Path file) throws IOException {
        try (in; var out = Files.newOutputStream(file)) {
            var buffer = new byte[64 * 1024];
            long size = 0;
            for (int n; (n = in.read(buffer)) > 0; ) {
                size += n;
                if (size > MAX_BYTES) {
                    throw tooLarge();
                }
                out.write(buffer, 0, n);
            }
        }
    }

    private static InvalidValue tooLarge() {
        return new InvalidValue("file", "exchange.refusal.tooLarge", MAX_MEGABYTES);
    }

    private static Outcome refused(InvalidValue why) {
        return new Outcome(0, why.reasons());
    }
}
