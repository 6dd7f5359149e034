package de.reihum.web.attendance.report;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.reihum.attendance.closing.ClosingDetails;
import de.reihum.attendance.closing.PhotoRow;
import de.reihum.attendance.closing.PhotoService;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Toast;
import java.io.ByteArrayInputStream;

/** A meeting's pictures, each with who agreed to be seen. */
class PhotosCard extends Card {

    private final transient PhotoService photos;
    private final transient Runnable again;

    PhotosCard(PhotoService photos, ClosingDetails report, boolean writable, Runnable again) {
        super(text("attendance.photos"));
        this.photos = photos;
        this.again = again;
        var all = new Div();
        all.addClassName("photos");
        report.photos().forEach(photo -> all.add(shown(photo, writable)));
        add(report.photos().isEmpty() ? new Paragraph(text("attendance.photos.none")) : all);
        if (writable) {
            add(receiver(report.meeting()));
        }
    }

    private Component shown(PhotoRow photo, boolean writable) {
        var picture = new Image(DownloadHandler.fromInputStream(event -> {
            var bytes = photos.picture(photo.id());
            return new DownloadResponse(new ByteArrayInputStream(bytes), photo.name(), "image/jpeg", bytes.length);
        }).inline(), text("attendance.photos.alt", photo.name()));
        var figure = new Div(picture, new Paragraph(photo.consent()));
        if (writable) {
            figure.add(Actions.link(text("attendance.photos.remove"), () -> {
                var before = photos.remove(photo.id());
                again.run();
                Toast.done(text("attendance.photos.removed"), () -> {
                    photos.add(before);
                    again.run();
                });
            }));
        }
        return figure;
    }

    private Component receiver(long meeting) {
        var receiving = new PhotoUpload(photos, meeting);
        var consent = new TextField(text("attendance.photos.consent"));
        consent.setHelperText(text("attendance.photos.consent.help"));
        consent.setWidthFull();
        // what is missing is known when a picture is sent, and stays said until then
        consent.setManualValidation(true);
        consent.setValueChangeMode(ValueChangeMode.EAGER);
        consent.addValueChangeListener(change -> receiving.consent(change.getValue()));
        var upload = new Upload();
        upload.setUploadHandler(receiving);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PhotoFile.MOST_BYTES);
        upload.setAcceptedFileTypes("image/png", "image/jpeg", ".png", ".jpg", ".jpeg");
        upload.setUploadButton(Actions.quiet(text("attendance.photos.choose"), () -> {}));
        upload.setDropLabel(new Span(text("attendance.photos.drop")));
        upload.setI18n(new UploadI18N().setError(new UploadI18N.Error().setTooManyFiles(text("attendance.photos.one"))
                .setFileIsTooBig(text("attendance.refusal.photoBytes", PhotoFile.MOST_BYTES / PhotoFile.MEGABYTE)).setIncorrectFileType(text("attendance.refusal.photoKind"))));
        var refusal = new Div();
        refusal.addClassName("error-list");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        upload.addFileRejectedListener(rejected -> refuse(refusal, rejected.getErrorMessage()));
        upload.getElement().addEventListener("upload-success", event -> ended(upload, receiving, consent, refusal));
        upload.getElement().addEventListener("upload-error", event -> ended(upload, receiving, consent, refusal));
        var stack = new Div(consent, refusal, upload);
        stack.addClassName("stack");
        return stack;
    }

    private void ended(Upload upload, PhotoUpload receiving, TextField consent, Div refusal) {
        upload.clearFileList();
        consent.setInvalid(false);
        refusal.setVisible(false);
        var problem = receiving.problem();
        if (problem == null) {
            again.run();
            return;
        }
        var words = text(problem.key(), problem.arguments().toArray());
        if (problem.field().equals("consent")) {
            consent.setErrorMessage(words);
            consent.setInvalid(true);
            consent.focus();
        } else {
            refuse(refusal, words);
        }
    }

    private static void refuse(Div refusal, String words) {
        refusal.setText(words);
        refusal.setVisible(true);
    }
}
