package de.reihum.web.exchange;

import de.reihum.exchange.HeadingService;
import de.reihum.exchange.ImportService;
import de.reihum.exchange.Meanings;
import de.reihum.exchange.ReceiveList;
import de.reihum.exchange.ReceivedRow;
import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.exchange.judgement.Remark;
import de.reihum.shared.InvalidValue;
import de.reihum.web.exchange.table.HeadingWords;
import de.reihum.web.exchange.table.TableReader;
import de.reihum.web.exchange.table.TableRow;
import de.reihum.web.exchange.vcard.CardTable;
import de.reihum.web.exchange.workbook.Workbook;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes an uploaded file into the database, row by row; what is no member list leaves nothing behind. */
@Dependent
public class ListReceiver {

    private static final int CHUNK = 500;

    private final ImportService imports;
    private final HeadingService headings;

    @Inject
    public ListReceiver(ImportService imports, HeadingService headings) {
        this.imports = imports;
        this.headings = headings;
    }

    /**
     * @return the list's id
     * @throws InvalidValue with the reason, when the file is no table
     */
    public long receive(String fileName, Path file) {
        return CardTable.is(file) ? receiveCards(fileName, CardTable.read(file)) : Workbook.is(file) ? workbook(fileName, file) : receiveTable(fileName, file);
    }

    /** The line of a row is the number of its card. */
    private long receiveCards(String fileName, List<List<String>> cards) {
        long list = imports.receive(new ReceiveList(fileName, "vCard", ';', 0, 0, CardTable.HEADINGS, new Meanings(CardTable.MEANINGS)));
        for (int from = 0; from < cards.size(); from += CHUNK) {
            var rows = new ArrayList<ReceivedRow>();
            for (int card = from; card < Math.min(from + CHUNK, cards.size()); card++) {
                rows.add(new ReceivedRow(card + 1, cards.get(card), null));
            }
            imports.addRows(list, rows);
        }
        imports.received(list, cards.size(), 0);
        return list;
    }

    private long workbook(String fileName, Path file) {
        try {
            var plain = Files.createTempFile("reihum-sheet-", ".csv");
            try {
                Workbook.asText(file, plain);
                return receiveTable(fileName, plain);
            } finally {
                Files.deleteIfExists(plain);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private long receiveTable(String fileName, Path file) {
        var table = TableReader.open(file);
        int rows = count(table);
        var layout = table.layout();
        var proposal = headings.corrected(layout.headings(), new Meanings(HeadingWords.proposal(layout.headings())));
        long list = imports.receive(new ReceiveList(fileName, layout.encoding().label(), layout.separator(), layout.headingLine(), layout.titleLines(), layout.headings(), proposal));
        var chunk = new ArrayList<ReceivedRow>(CHUNK);
        table.read(row -> {
            chunk.add(received(row));
            if (chunk.size() == CHUNK) {
                imports.addRows(list, List.copyOf(chunk));
                chunk.clear();
            }
        });
        imports.addRows(list, chunk);
        imports.received(list, rows, table.emptyRows());
        return list;
    }

    /** Reads to the end once before anything is stored, so that a file that goes wrong near its end is refused as a whole. */
    private static int count(TableReader table) {
        var rows = new int[1];
        table.read(row -> rows[0]++);
        return rows[0];
    }

    private static ReceivedRow received(TableRow row) {
        var remark = switch (row.sort()) {
            case DATA -> null;
            case TOTAL -> Remark.note(null, "exchange.row.total");
            case HEADING_AGAIN -> Remark.note(null, "exchange.row.headingAgain");
            case TOO_MANY_CELLS -> Remark.error((ImportColumn) null, "exchange.row.tooManyCells");
            case UNCLOSED_QUOTE -> Remark.error((ImportColumn) null, "exchange.row.unclosedQuote");
        };
        return new ReceivedRow(row.line(), row.cells(), remark);
    }
}
