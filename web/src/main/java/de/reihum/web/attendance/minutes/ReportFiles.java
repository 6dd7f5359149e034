package de.reihum.web.attendance.minutes;

import de.reihum.web.shared.minutes.ReportDoor;
import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.attendance.closing.ClosingDetails;
import de.reihum.attendance.closing.ResolutionData;
import de.reihum.attendance.presence.CheckInService;
import de.reihum.attendance.presence.PersonRow;
import de.reihum.hosting.asking.MeetingSubjects;
import de.reihum.tasks.TaskDetails;
import de.reihum.tasks.TaskService;
import de.reihum.web.exchange.file.CsvSheet;
import de.reihum.web.exchange.file.ExcelSheet;
import de.reihum.web.exchange.file.Sheet;
import de.reihum.web.exchange.file.Unclosed;
import de.reihum.web.shared.Pages;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.pdf.PdfPage;
import de.reihum.web.shared.text.Formats;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report to take along: the minutes as a paper, the decisions as a table. */
@Dependent
public class ReportFiles {

    private final ReportDoor reports;
    private final CheckInService door;
    private final TaskService tasks;
    private final Pages pages;
    private final Actor actor;

    @Inject
    public ReportFiles(ReportDoor reports, CheckInService door, TaskService tasks, Pages pages, Actor actor) {
        this.reports = reports;
        this.door = door;
        this.tasks = tasks;
        this.pages = pages;
        this.actor = actor;
    }

    /** Something decided, or to be done, as the paper shows it. */
    public record Line(String words, String who, String until) {}

    /** What the files are called and say in the reader's language: it is not known any more when they are written. */
    private record Words(Locale locale, Formats formats, List<String> headings) {

        String day(LocalDate day) {
            return day == null ? "" : formats.day(day);
        }
    }

    /** Empty when the acting person may not export. */
    public List<Export<Long>> all() {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        var words = new Words(language(), formats(), List.of(text("attendance.form.resolution"), text("attendance.paper.member"), text("attendance.paper.person"), text("attendance.form.until")));
        var decided = text("attendance.resolutions");
        return List.of(new Export<>(text("attendance.paper.minutes"), text("attendance.step.minutes") + ".pdf", PdfPage.CONTENT_TYPE, (meeting, out) -> minutes(meeting, words, out)),
                new Export<>(text("attendance.paper.resolutionsCsv"), decided + ".csv", CsvSheet.CONTENT_TYPE, (meeting, out) -> table(meeting, words, new CsvSheet(new Unclosed(out)))),
                new Export<>(text("attendance.paper.resolutionsExcel"), decided + ".xlsx", ExcelSheet.CONTENT_TYPE, (meeting, out) -> table(meeting, words, new ExcelSheet(new Unclosed(out), decided))));
    }

    private void minutes(long meeting, Words words, OutputStream out) throws IOException {
        var report = reports.details(meeting);
        var list = door.list(meeting);
        PdfPage.write(pages.render("minutes", words.locale(), Map.of("title", list.title(), "draft", !report.confirmed(),
                "when", list.when() == null ? "" : words.formats().fullDay(list.when().day()) + ", " + list.when().start() + "–" + list.when().finish(),
                "came", list.persons().stream().filter(PersonRow::came).toList(), "minutes", MinutesText.html(report.data().minutes()),
                "resolutions", report.data().resolutions().stream().map(one -> line(report, one, words)).toList(),
                "tasks", tasks(meeting).stream().map(one -> new Line(one.data().text(), one.ownerName(), words.day(one.data().due()))).toList())), out);
    }

    private List<TaskDetails> tasks(long meeting) {
        return actor.may(Permission.TASKS_READ) ? tasks.about(MeetingSubjects.KIND, meeting) : List.of();
    }

    private static Line line(ClosingDetails report, ResolutionData one, Words words) {
        return new Line(one.text(), ResolutionWords.who(report, one), words.day(one.due()));
    }

    private void table(long meeting, Words words, Sheet sheet) throws IOException {
        try (sheet) {
            sheet.row(words.headings());
            var report = reports.details(meeting);
            for (var one : report.data().resolutions()) {
                sheet.row(List.of(one.text(), report.names().getOrDefault(one.member(), ""), report.persons().getOrDefault(one.contact(), ""), words.day(one.due())));
            }
        }
    }
}
