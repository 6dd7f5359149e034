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
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What lies on the table at the door: a sheet to sign, badges with names; and the list as a file. */
@Dependent
public class DoorFiles {

    private static final int BADGES_IN_A_ROW = 2;

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
        Function<DoorList, String> when = list -> list.when() == null ? "" : formats.weekday(list.when().day()) + ", " + list.when().start();
        Map<PersonRow.Expectation, String> expected = Arrays.stream(PersonRow.Expectation.values()).collect(Collectors.toMap(one -> one, one -> text("attendance.expected." + one)));
        Map<Presence.State, String> states = Arrays.stream(Presence.State.values()).collect(Collectors.toMap(one -> one, AttendanceWords::state));
        return List.of(
                new Export<>(text("attendance.paper.sheet"), text("attendance.paper.sheet") + ".pdf", PdfPage.CONTENT_TYPE, (meeting, out) -> paper("attendance-sheet", meeting, locale, when, out)),
                new Export<>(text("attendance.paper.badges"), text("attendance.paper.badges") + ".pdf", PdfPage.CONTENT_TYPE, (meeting, out) -> paper("name-badges", meeting, locale, when, out)),
                new Export<>(text("attendance.paper.csv"), text("attendance.part") + ".csv", CsvSheet.CONTENT_TYPE, (meeting, out) -> table(meeting, headings, expected, states, new CsvSheet(new Unclosed(out)))),
                new Export<>(text("attendance.paper.excel"), text("attendance.part") + ".xlsx", ExcelSheet.CONTENT_TYPE,
                        (meeting, out) -> table(meeting, headings, expected, states, new ExcelSheet(new Unclosed(out), headings.get(headings.size() - 1)))));
    }

    private void paper(String template, long meeting, Locale locale, Function<DoorList, String> when, OutputStream out) throws IOException {
        var list = door.list(meeting);
        var coming = list.persons().stream().filter(row -> row.expected() != PersonRow.Expectation.DECLINED).toList();
        PdfPage.write(pages.render(template, locale, Map.of("title", list.title(), "when", when.apply(list), "persons", coming, "pairs", pairs(coming))), out);
    }

    private static List<List<PersonRow>> pairs(List<PersonRow> all) {
        var pairs = new ArrayList<List<PersonRow>>();
        for (int i = 0; i < all.size(); i += BADGES_IN_A_ROW) {
            pairs.add(all.subList(i, Math.min(all.size(), i + BADGES_IN_A_ROW)));
        }
        return pairs;
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
