package de.reihum.web.exchange.file;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.exchange.ExportService;
import de.reihum.exchange.ExportedMember;
import de.reihum.members.MemberFilter;
import de.reihum.members.extras.ExtraService;
import de.reihum.shared.ProductClock;
import de.reihum.web.members.MemberExports;
import de.reihum.web.shared.list.Export;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The members that a list shows, as CSV and as an Excel workbook. */
@Dependent
public class MemberFiles implements MemberExports {

    private static final int CHUNK = 500;

    private final ExportService exports;
    private final Actor actor;
    private final Clock clock;
    private final ExtraService extras;

    @Inject
    public MemberFiles(ExportService exports, ExtraService extras, Actor actor, Clock clock) {
        this.extras = extras;
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
        var more = new ExtraColumns(extras);
        var title = text("exchange.export.title");
        var name = title + " " + formats().day(LocalDate.ofInstant(clock.instant(), ProductClock.ZONE)).replace('/', '-');
        return List.of(
                new Export<>(text("exchange.export.csv"), name + ".csv", CsvSheet.CONTENT_TYPE, (filter, out) -> write(filter, new CsvSheet(new Unclosed(out)), columns, more)),
                new Export<>(text("exchange.export.excel"), name + ".xlsx", ExcelSheet.CONTENT_TYPE, (filter, out) -> write(filter, new ExcelSheet(new Unclosed(out), title), columns, more)));
    }

    private void write(MemberFilter filter, Sheet sheet, MemberColumns columns, ExtraColumns more) throws IOException {
        try (sheet) {
            var fields = more.fields();
            sheet.row(joined(columns.headings(), more.headings(fields)));
            var ids = exports.ids(filter);
            for (int from = 0; from < ids.size(); from += CHUNK) {
                var chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
                var members = exports.membersWithOrigins(chunk);
                var values = more.values(fields, members.stream().map(ExportedMember::member).toList());
                for (var member : members) {
                    sheet.row(joined(columns.row(member), more.cells(fields, member.member(), values)));
                }
            }
        }
    }

    private static List<String> joined(List<String> usual, List<String> more) {
        return Stream.concat(usual.stream(), more.stream()).toList();
    }
}
