package de.reihum.web.platform.export;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import de.reihum.jobs.JobService;
import de.reihum.platform.export.ExportRow;
import de.reihum.platform.export.NetworkExportService;
import de.reihum.web.shared.list.ExportLink;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.JobProgress;
import de.reihum.web.shared.parts.Rows;

/** Makes a file with everything of the network, shows how far that is, and offers the file as long as it is kept. */
public class ExportCard extends Card {

    private static final int KILO = 1024;

    private final transient NetworkExportService exports;
    private final transient JobService jobs;
    private final int network;

    public ExportCard(NetworkExportService exports, JobService jobs, int network) {
        super(text("platform.export.title"));
        this.exports = exports;
        this.jobs = jobs;
        this.network = network;
        show();
    }

    private void show() {
        getChildren().skip(1).toList().forEach(this::remove);
        add(new Paragraph(text("platform.export.text")));
        var newest = exports.newest();
        newest.filter(row -> row.finishedAt() == null && row.job() != 0 && !jobs.row(row.job()).ended()).ifPresentOrElse(this::watch, () -> {
            newest.filter(ExportRow::fetchable).ifPresent(this::offer);
            add(Actions.quiet(text(newest.isPresent() ? "platform.export.again" : "platform.export.start"), () -> {
                exports.start();
                show();
            }));
        });
    }

    private void watch(ExportRow row) {
        add(new JobProgress(() -> {
            var job = jobs.row(row.job());
            return new JobProgress.State(text("platform.export.running", job.done(), job.total()), job.part(), job.ended());
        }, ended -> show()));
    }

    private void offer(ExportRow row) {
        var link = new ExportLink<>(ExportFile.of(text("platform.export.fetch"), network, exports, Runnable::run), row::id);
        link.addClassName("download");
        add(new Rows().row(text("platform.export.file", formats().moment(row.finishedAt())), text("platform.export.about", row.rows(), Math.max(1, row.size() / KILO), formats().day(row.expiresAt())), link));
    }
}
