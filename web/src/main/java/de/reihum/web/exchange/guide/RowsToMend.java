package de.reihum.web.exchange.guide;

import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.reihum.exchange.ImportDetails;
import de.reihum.exchange.ImportRow;
import de.reihum.exchange.ImportRowView;
import de.reihum.exchange.ImportService;
import de.reihum.exchange.RowFilter;
import de.reihum.exchange.judgement.Decision;
import de.reihum.exchange.judgement.Remark;
import de.reihum.shared.Slice;
import de.reihum.web.exchange.file.CsvSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The rows that could not be imported, or not wholly, with their original columns and one more that says why: to be mended and sent again.
 * Written beside the page, so the words of the page's language come along.
 */
class RowsToMend implements DownloadHandler {

    private final transient ImportService imports;
    private final transient ImportDetails list;
    private final Locale language;
    private final String reason;

    RowsToMend(ImportService imports, ImportDetails list) {
        this.imports = imports;
        this.list = list;
        this.language = language();
        this.reason = text("exchange.mend.reason");
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(list.fileName().replaceAll("\\.[A-Za-z]{1,4}$", "") + "-" + I18NProvider.translate(language, "exchange.mend.file") + ".csv");
        event.setContentType(CsvSheet.CONTENT_TYPE);
        var sheet = new CsvSheet(event.getOutputStream());
        sheet.row(with(list.headings(), reason));
        for (int offset = 0; offset < list.rowCount(); offset += Slice.MAX) {
            for (var row : imports.rows(list.id(), RowFilter.all(), new Slice(offset, Slice.MAX, List.of()))) {
                if (row.decision() == Decision.ERROR || row.warned() && row.decision() != Decision.SKIP) {
                    sheet.row(with(row.cells().texts(), why(row)));
                }
            }
        }
        sheet.close();
    }

    private String why(ImportRowView row) {
        return row.why().stream().filter(remark -> remark.level() != Remark.Level.NOTE)
                .map(remark -> remark.column() == null ? translate(remark) : I18NProvider.translate(language, "exchange.remark",
                        I18NProvider.translate(language, "exchange.column." + remark.column()), translate(remark)))
                .collect(Collectors.joining(" | "));
    }

    private String translate(Remark remark) {
        return I18NProvider.translate(language, remark.key(), remark.arguments().toArray());
    }

    private static List<String> with(List<String> cells, String last) {
        var all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }
}
