package de.reihum.web.attendance.door;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.attendance.presence.CheckInService;
import de.reihum.attendance.presence.DoorList;
import de.reihum.attendance.presence.PersonRow;
import de.reihum.attendance.presence.Presence;
import de.reihum.web.attendance.AttendanceWords;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What lies on the table at the door: a sheet to sign, badges with names; and the list as a file. */
@Dependent
public class DoorFiles {

    private final CheckInService door;
    private final Pages pages;
    private final Actor actor;

    @Inject
    public DoorFiles(CheckInService door, Pages pages, Actor actor) {
        this.door = door;
        this.pages = pages;
        this.actor = actor;
    }

    /** Empty when the acting person may not export. */
    public List<Export<Long>> all() {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        var locale = language();
        var formats = formats();
        var headings = List.of(text("attendance.door.name"), text("attendance.paper.member"), text("attendance.paper.expected"), text("attendance.door.title"));
        var papers = new DoorPapers(pages);
        Function<Long, DoorPapers.Head> head = meeting -> head(door.list(meeting), locale, formats);
        Map<PersonRow.Expectation, String> expected = Arrays.stream(PersonRow.Expectation.values()).collect(Collectors.toMap(one -> one, one -> text("attendance.expected." + one)));
        Map<Presence.State, String> states = Arrays.stream(Presence.State.values()).collect(Collectors.toMap(one -> one, AttendanceWords::state));
        return List.of(
                new Export<>(text("attendance.paper.sheet"), text("attendance.paper.sheet") + ".pdf", PdfPage.CONTENT_TYPE, (meeting, out) -> papers.sheet(head.apply(meeting), door.list(meeting).persons(), out)),
                new Export<>(text("attendance.paper.badges"), text("attendance.paper.badges") + ".pdf", PdfPage.CONTENT_TYPE, (meeting, out) -> papers.badges(head.apply(meeting), door.list(meeting).persons(), out)),
                new Export<>(text("attendance.paper.csv"), text("attendance.part") + ".csv", CsvSheet.CONTENT_TYPE, (meeting, out) -> table(meeting, headings, expected, states, new CsvSheet(new Unclosed(out)))),
                new Export<>(text("attendance.paper.excel"), text("attendance.part") + ".xlsx", ExcelSheet.CONTENT_TYPE,
                        (meeting, out) -> table(meeting, headings, expected, states, new ExcelSheet(new Unclosed(out), headings.get(headings.size() - 1)))));
    }

    private static DoorPapers.Head head(DoorList list, Locale locale, Formats formats) {
        return new DoorPapers.Head(list.title(), list.when() == null ? "" : formats.fullDay(list.when().day()) + ", " + list.when().start() + "–" + list.when().finish(), locale);
    }

    private void table(long meeting, List<String> headings, Map<PersonRow.Expectation, String> expected, Map<Presence.State, String> states, Sheet sheet) throws IOException {
        try (sheet) {
            sheet.row(headings);
            for (var row : door.list(meeting).persons()) {
                sheet.row(List.of(row.instead().isEmpty() ? row.name() : row.instead(), row.memberName(), expected.get(row.expected()), row.state() == null ? "" : states.get(row.state())));
            }
        }
    }
}
