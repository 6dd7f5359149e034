package de.reihum.web.settings;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import de.reihum.settings.look.LogoService;
import de.reihum.settings.look.ReceivedLogo;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Reason;
import de.reihum.web.shared.problem.ErrorId;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes one picture, no further than the limit whatever the browser announced. */
class LogoUpload implements UploadHandler {

    private static final Logger LOG = Logger.getLogger(LogoUpload.class.getName());

    private final transient LogoService logos;
    private transient volatile Reason problem;

    LogoUpload(LogoService logos) {
        this.logos = logos;
    }

    /** Why the last one was not taken; {@code null} when it was. */
    Reason problem() {
        return problem;
    }

    @Override
    public long getFileSizeMax() {
        return LogoPicture.MOST_BYTES;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        problem = take(event);
    }

    private Reason take(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            logos.take(new ReceivedLogo(event.getFileName(), LogoPicture.of(in.readNBytes(LogoPicture.MOST_BYTES + 1))));
            return null;
        } catch (InvalidValue refused) {
            return refused.reasons().get(0);
        } catch (RuntimeException broke) {
            var id = ErrorId.next();
            LOG.log(Level.SEVERE, "Error " + id, broke);
            return Reason.of("logo", "shared.problem.unexpected", id);
        }
    }
}
