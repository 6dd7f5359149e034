package de.reihum.web.attendance.report;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import de.reihum.attendance.closing.AddPhoto;
import de.reihum.attendance.closing.PhotoService;
import de.reihum.shared.Reason;
import de.reihum.shared.Refusal;
import de.reihum.web.shared.problem.ErrorId;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes one picture, no further than the limit whatever the browser announced. */
class PhotoUpload implements UploadHandler {

    private static final Logger LOG = Logger.getLogger(PhotoUpload.class.getName());

    private final transient PhotoService photos;
    private final long meeting;
    private volatile String consent = "";
    private transient volatile Reason problem;

    PhotoUpload(PhotoService photos, long meeting) {
        this.photos = photos;
        this.meeting = meeting;
    }

    void consent(String words) {
        consent = words;
    }

    /** Why the last one was not taken; {@code null} when it was. */
    Reason problem() {
        return problem;
    }

    @Override
    public long getFileSizeMax() {
        return PhotoFile.MOST_BYTES;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        problem = take(event);
    }

    private Reason take(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            photos.add(new AddPhoto(meeting, event.getFileName(), consent, PhotoFile.of(in.readNBytes(PhotoFile.MOST_BYTES + 1))));
            return null;
        } catch (Refusal refused) {
            return refused.reasons().get(0);
        } catch (RuntimeException broke) {
            var id = ErrorId.next();
            LOG.log(Level.SEVERE, "Error " + id, broke);
            return Reason.of("picture", "shared.problem.unexpected", id);
        }
    }
}
