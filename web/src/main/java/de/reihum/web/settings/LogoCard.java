package de.reihum.web.settings;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import de.reihum.settings.look.LogoService;
import de.reihum.web.shared.look.PageLook;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;

/** The network's mark: how it looks now, another one, or none. */
class LogoCard extends Card {

    private final Div problem = new Div();

    LogoCard(LogoService logos, Runnable changed) {
        super(text("settings.logo"));
        problem.addClassName("error-list");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new Paragraph(text("settings.logo.lead", LogoPicture.WIDTH, LogoPicture.HEIGHT)));
        var present = PageLook.face().logo();
        if (!present.isEmpty()) {
            var picture = new Image(present, text("settings.logo.present"));
            picture.addClassName("logo-shown");
            add(picture, Actions.quiet(text("settings.logo.remove"), () -> {
                logos.remove();
                changed.run();
            }));
        }
        add(problem, upload(new LogoUpload(logos), changed));
    }

    private Upload upload(LogoUpload receiving, Runnable changed) {
        var upload = new Upload();
        upload.setUploadHandler(receiving);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LogoPicture.MOST_BYTES);
        upload.setAcceptedFileTypes("image/png", "image/jpeg", ".png", ".jpg", ".jpeg");
        upload.setUploadButton(Actions.quiet(text("settings.logo.choose"), () -> {}));
        upload.setDropLabel(new Span(text("settings.logo.drop")));
        upload.setI18n(new UploadI18N().setError(new UploadI18N.Error().setTooManyFiles(text("settings.logo.one"))
                .setFileIsTooBig(text("settings.refusal.logoBytes", LogoPicture.MOST_BYTES / LogoPicture.MEGABYTE)).setIncorrectFileType(text("settings.refusal.logoKind"))));
        upload.addFileRejectedListener(rejected -> tell(rejected.getErrorMessage()));
        upload.getElement().addEventListener("upload-success", event -> ended(upload, receiving, changed));
        upload.getElement().addEventListener("upload-error", event -> ended(upload, receiving, changed));
        return upload;
    }

    private void ended(Upload upload, LogoUpload receiving, Runnable changed) {
        upload.clearFileList();
        if (receiving.problem() == null) {
            changed.run();
        } else {
            tell(text(receiving.problem().key(), receiving.problem().arguments().toArray()));
        }
    }

    private void tell(String reason) {
        problem.removeAll();
        problem.add(new Paragraph(reason));
        problem.setVisible(true);
    }
}
