package de.reihum.web.duplicates;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.i18n.I18NProvider;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.duplicates.DuplicateFilter;
import de.reihum.duplicates.DuplicateRow;
import de.reihum.duplicates.DuplicateService;
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
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of pairs as a file, to go through it with somebody who knows the members. */
@Dependent
public class DuplicateFiles {

    private static final List<String> COLUMNS = List.of("kind", "one", "about", "other", "about", "why", "apart");

    private final DuplicateService duplicates;
    private final Actor actor;

    @Inject
    public DuplicateFiles(DuplicateService duplicates, Actor actor) {
        this.duplicates = duplicates;
        this.actor = actor;
    }

    List<Export<DuplicateFilter>> all() {
        if (!actor.may(Permission.EXCHANGE_EXPORT)) {
            return List.of();
        }
        var words = new Words(language(), formats());
        var title = text("duplicates.list.title");
        return List.of(
                new Export<>(text("duplicates.export.csv"), title + ".csv", CsvSheet.CONTENT_TYPE, (filter, out) -> write(filter, new CsvSheet(new Unclosed(out)), words)),
                new Export<>(text("duplicates.export.excel"), title + ".xlsx", ExcelSheet.CONTENT_TYPE, (filter, out) -> write(filter, new ExcelSheet(new Unclosed(out), title), words)));
    }

    private void write(DuplicateFilter filter, Sheet sheet, Words words) throws IOException {
        try (sheet) {
            sheet.row(COLUMNS.stream().map(column -> words.of("duplicates.export.column." + column)).toList());
            for (var row : duplicates.rows(filter, Slice.first(Slice.MAX))) {
                sheet.row(words.row(row));
            }
        }
    }

    /** The page's language, taken along into the request of the download. */
    private record Words(Locale language, Formats formats) {

        String of(String key, Object... arguments) {
            return I18NProvider.translate(language, key, arguments);
        }

        List<String> row(DuplicateRow row) {
            var why = row.reasons().stream().map(reason -> of("duplicates.why." + reason.why(), reason.shared())).collect(Collectors.joining(", "));
            var apart = row.open() ? "" : of("duplicates.apart", formats.day(row.toldApartAt()), row.toldApartBy());
            return Stream.of(of("duplicates.kind." + row.pair().kind()), row.one().name(), row.one().about(), row.other().name(), row.other().about(), why, apart).toList();
        }
    }
}
