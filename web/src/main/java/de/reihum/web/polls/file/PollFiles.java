package de.reihum.web.polls.file;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.ballots.ResultExportService;
import de.reihum.polls.PollDetails;
import de.reihum.web.exchange.file.CsvSheet;
import de.reihum.web.exchange.file.ExcelSheet;
import de.reihum.web.exchange.file.Sheet;
import de.reihum.web.exchange.file.Unclosed;
import de.reihum.web.shared.list.Export;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A poll's result, and with names who answered what, as CSV and as an Excel workbook. */
@Dependent
public class PollFiles {

    private static final int MAX_NAME = 60;

    /** Asked for its rows when the file is written. */
    @FunctionalInterface
    interface Table {
        List<List<String>> rows();
    }

    private final ResultExportService exports;
    private final Actor actor;

    @Inject
    public PollFiles(ResultExportService exports, Actor actor) {
        this.exports = exports;
        this.actor = actor;
    }

    /** What the acting person may have now. @param visible whether the results may be seen by anybody */
    public List<Export<Long>> of(PollDetails poll, boolean visible) {
        var all = new ArrayList<Export<Long>>();
        if (visible && actor.may(Permission.EXCHANGE_EXPORT)) {
            all.addAll(files(poll, "results", new ResultTable(() -> exports.results(poll.id()))));
            if (!poll.data().anonymous()) {
                all.addAll(files(poll, "answers", new AnswerTable(poll, () -> exports.answers(poll.id()))));
            }
        }
        return all;
    }

    private static List<Export<Long>> files(PollDetails poll, String kind, Table table) {
        var title = text("polls.export." + kind);
        var name = title + " " + plain(poll.data().question());
        return List.of(new Export<>(text("polls.export.csv", title), name + ".csv", CsvSheet.CONTENT_TYPE, (id, out) -> write(table, new CsvSheet(new Unclosed(out)))),
                new Export<>(text("polls.export.excel", title), name + ".xlsx", ExcelSheet.CONTENT_TYPE, (id, out) -> write(table, new ExcelSheet(new Unclosed(out), title))));
    }

    private static void write(Table table, Sheet sheet) throws IOException {
        var rows = table.rows();
        try (sheet) {
            for (var row : rows) {
                sheet.row(row);
            }
        }
    }

    /** What every file system takes. */
    private static String plain(String question) {
        var words = question.replaceAll("[^\\p{L}\\p{N} ]+", " ").replaceAll(" +", " ").strip();
        return words.length() > MAX_NAME ? words.substring(0, MAX_NAME).strip() : words;
    }
}
