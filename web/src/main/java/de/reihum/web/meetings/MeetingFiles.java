package de.reihum.web.meetings;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.MeetingService;
import de.reihum.shared.Slice;
import de.reihum.web.exchange.file.CsvSheet;
import de.reihum.web.exchange.file.ExcelSheet;
import de.reihum.web.exchange.file.Sheet;
import de.reihum.web.exchange.file.Unclosed;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.text.Formats;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The meetings that a list shows, as CSV and as an Excel workbook. */
@Dependent
public class MeetingFiles {

    private final MeetingService meetings;
    private final Actor actor;

    @Inject
    public MeetingFiles(MeetingService meetings, Actor actor) {
        this.meetings = meetings;
        this.actor = actor;
    }

    /** Empty when the acting person may not export. Words and formats are taken along, because files are written beside the page. */
    public List<Export<MeetingFilter>> all() {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        var title = text("meetings.list.title");
        var words = new Words(Stream.of("day", "start", "end", "title", "state", "seriesName", "hostName", "topic", "place", "town", "capacity").map(key -> text("meetings.list.column." + key)).toList(),
                Arrays.stream(State.values()).collect(Collectors.toMap(state -> state, MeetingWords::state)), formats());
        return List.of(new Export<>(text("meetings.export.csv"), title + ".csv", CsvSheet.CONTENT_TYPE, (filter, out) -> write(filter, words, new CsvSheet(new Unclosed(out)))),
                new Export<>(text("meetings.export.excel"), title + ".xlsx", ExcelSheet.CONTENT_TYPE, (filter, out) -> write(filter, words, new ExcelSheet(new Unclosed(out), title))));
    }

    private record Words(List<String> headings, Map<State, String> states, Formats formats) {

        List<String> row(MeetingRow row) {
            boolean dated = row.when() != null;
            return List.of(dated ? formats.day(row.when().day()) : "", dated ? MeetingWords.clock(row.when().start()) : "", dated ? MeetingWords.clock(row.when().finish()) : "", row.title(),
                    states.get(row.state()), row.seriesName(), row.hostName(), row.topic(), row.place(), row.town(), row.capacity() == 0 ? "" : Integer.toString(row.capacity()));
        }
    }

    private void write(MeetingFilter filter, Words words, Sheet sheet) throws IOException {
        try (sheet) {
            sheet.row(words.headings());
            List<MeetingRow> rows;
            int offset = 0;
            do {
                rows = meetings.rows(filter, new Slice(offset, Slice.MAX, List.of()));
                for (var row : rows) {
                    sheet.row(words.row(row));
                }
                offset += rows.size();
            } while (rows.size() == Slice.MAX);
        }
    }
}
