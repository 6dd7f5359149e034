package de.reihum.web.exchange.guide;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import de.reihum.web.exchange.ListReceiver;
import de.reihum.web.shared.parts.Card;
import java.util.List;
import java.util.function.LongConsumer;

/** Step 1: the file. */
class FileStep extends Card {

    private final Upload upload = new Upload();
    private final Div problem = new Div();
    private final transient ListUpload receiving;
    private final transient LongConsumer received;

    /** @param received gets the id of a list that could be read */
    FileStep(ListReceiver receiver, LongConsumer received) {
        super(text("exchange.file.title"));
        this.receiving = new ListUpload(receiver);
        this.received = received;
        problem.addClassName("error-list");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        prepare();
        add(new Paragraph(text("exchange.file.lead")), problem, upload, hints());
    }

    private void prepare() {
        upload.setUploadHandler(receiving);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ListUpload.MAX_BYTES);
        upload.setAcceptedFileTypes(".xlsx", ".csv", ".txt", ".tsv", ".vcf", "text/vcard", "text/csv", "text/plain", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        var choose = new Button(text("exchange.file.choose"));
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(text("exchange.file.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> tell(List.of(rejected.getErrorMessage())));
        upload.getElement().addEventListener("upload-success", event -> ended());
        upload.getElement().addEventListener("upload-error", event -> ended());
    }

    private void ended() {
        var outcome = receiving.outcome();
        upload.clearFileList();
        if (outcome == null) {
            tell(List.of(text("exchange.file.broken")));
        } else if (outcome.list() == 0) {
            tell(outcome.reasons().stream().map(reason -> text(reason.key(), reason.arguments().toArray())).toList());
        } else {
            received.accept(outcome.list());
        }
    }

    private void tell(List<String> reasons) {
        problem.removeAll();
        reasons.forEach(reason -> problem.add(new Paragraph(reason)));
        problem.setVisible(true);
    }

    private static UnorderedList hints() {
        var hints = new UnorderedList();
        hints.addClassName("hints");
        for (var key : List.of("exchange.file.hint.csv", "exchange.file.hint.columns", "exchange.file.hint.safe")) {
            hints.add(new ListItem(text(key)));
        }
        return hints;
    }

    private static UploadI18N words() {
        var words = new UploadI18N();
        words.setError(new UploadI18N.Error().setTooManyFiles(text("exchange.file.oneFile"))
                .setFileIsTooBig(text("exchange.refusal.tooLarge", ListUpload.MAX_MEGABYTES)).setIncorrectFileType(text("exchange.file.wrongType")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status().setConnecting(text("exchange.file.connecting")).setStalled(text("exchange.file.stalled"))
                        .setProcessing(text("exchange.file.processing")).setHeld(text("exchange.file.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix(text("exchange.file.remaining")).setUnknown(text("exchange.file.remainingUnknown")))
                .setError(new UploadI18N.Uploading.Error().setServerUnavailable(text("exchange.file.broken")).setUnexpectedServerError(text("exchange.file.broken"))
                        .setForbidden(text("exchange.file.broken"))));
        words.setFile(new UploadI18N.File().setRetry(text("exchange.file.retry")).setStart(text("exchange.file.start")).setRemove(text("exchange.file.remove")));
        return words;
    }
}
