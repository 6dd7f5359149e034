package de.reihum.web.exchange.file;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.exchange.ExportService;
import de.reihum.members.MemberFilter;
import de.reihum.shared.ProductClock;
import de.reihum.web.members.MemberExports;
import de.reihum.web.shared.list.Export;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The members that a list shows, as CSV and as an Excel workbook. */
@Dependent
public class MemberFiles implements MemberExports {

    private static final int CHUNK = 500;

    private final ExportService exports;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public MemberFiles(ExportService exports, Actor actor, Clock clock) {
        this.exports = exports;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public List<Export<MemberFilter>> all() {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        var columns = new MemberColumns();
        var title = text("exchange.export.title");
        var name = title + " " + formats().day(LocalDate.ofInstant(clock.instant(), ProductClock.ZONE)).replace('/', '-');
        return List.of(
                new Export<>(text("exchange.export.csv"), name + ".csv", CsvSheet.CONTENT_TYPE, (filter, out) -> write(filter, new CsvSheet(new Unclosed(out)), columns)),
                new Export<>(text("exchange.export.excel"), name + ".xlsx", ExcelSheet.CONTENT_TYPE, (filter, out) -> write(filter, new ExcelSheet(new Unclosed(out), title), columns)));
    }

    private void write(MemberFilter filter, Sheet sheet, MemberColumns columns) throws IOException {
        try (sheet) {
            sheet.row(columns.headings());
            var ids = exports.ids(filter);
            for (int from = 0; from < ids.size(); from += CHUNK) {
                for (var member : exports.members(ids.subList(from, Math.min(from + CHUNK, ids.size())))) {
                    sheet.row(columns.row(member));
                }
            }
        }
    }
}
