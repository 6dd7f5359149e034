package de.reihum.web.audit;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditService;
import de.reihum.audit.AuditTrail.Wanted;
import de.reihum.shared.Slice;
import de.reihum.web.exchange.file.TableFiles;
import de.reihum.web.shared.list.Export;
import de.reihum.web.shared.text.Texts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The changes that the list shows, as files. */
final class AuditFiles {

    private static final int PAGES = 200;

    private AuditFiles() {}

    static List<Export<Wanted>> of(AuditService audit) {
        var language = language();
        var headings = Stream.of("at", "who", "action", "entity", "record", "fields").map(key -> text("audit.list.column." + key)).toList();
        return TableFiles.of(text("audit.list.title"), headings, wanted -> rows(audit, wanted).map(row -> Texts.in(language, () -> cells(row))));
    }

    private static Stream<AuditRow> rows(AuditService audit, Wanted wanted) {
        return IntStream.range(0, PAGES).mapToObj(page -> audit.find(wanted, new Slice(page * Slice.MAX, Slice.MAX, List.of()))).takeWhile(rows -> !rows.isEmpty()).flatMap(List::stream);
    }

    private static List<String> cells(AuditRow row) {
        return List.of(formats().stamp(row.at()), AuditWords.who(row), AuditWords.action(row).text(), AuditWords.entity(row.entity()), AuditWords.record(row), String.join("; ", AuditWords.fields(row)));
    }
}
