package de.reihum.web.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.exchange.Cells;
import de.reihum.exchange.Meanings;
import de.reihum.shared.InvalidValue;
import de.reihum.web.exchange.cells.RowReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutatedFilesTest {

    private static final int FILES = 10_000;
    private static final int SIZE = 1_500;
    private static final byte[] NASTY = {0, 9, 10, 13, 26, 34, 39, 44, 59, 61, 63, 124, (byte) 0x80, (byte) 0x9d, (byte) 0xa4, (byte) 0xc3, (byte) 0xef, (byte) 0xf5, (byte) 0xff};

    @TempDir
    private Path folder;

    @Test
    void a_damaged_file_is_read_or_refused_but_never_breaks_the_reader() throws IOException {
        var random = new Random(20261122);
        var list = folder.resolve("list.csv");
        var samples = new byte[][] {sample("mitglieder-excel-cp1252.csv"), sample("mitglieder-utf8-bom.csv")};
        int read = 0;
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            Files.write(list, mutated(samples[i % 2], random));
            try {
                assertReadable(TableReader.open(list));
                read++;
            } catch (InvalidValue reason) {
                assertThat(reason.reasons()).allMatch(one -> one.key().startsWith("exchange.refusal."));
                refused++;
            }
        }
        assertThat(read).isGreaterThan(1000);
        assertThat(refused).isGreaterThan(100);
    }

    /** Whatever comes out is whole: one cell for each heading, lines in order, and a draft for every row. */
    private static void assertReadable(TableReader table) {
        var headings = table.layout().headings();
        var reader = new RowReader(new Meanings(HeadingWords.proposal(headings)), List.of(), "Import");
        var rows = new ArrayList<TableRow>();
        table.read(rows::add);
        int line = table.layout().headingLine();
        for (var row : rows) {
            assertThat(row.line()).isGreaterThan(line);
            assertThat(row.cells().size()).isGreaterThanOrEqualTo(headings.size());
            assertThat(reader.read(new Cells(row.cells())).member()).isNotNull();
            line = row.line();
        }
    }

    private static byte[] mutated(byte[] sample, Random random) {
        int from = random.nextInt(10) == 0 ? random.nextInt(sample.length) : 0;
        var bytes = Arrays.copyOfRange(sample, from, Math.min(sample.length, from + 1 + random.nextInt(SIZE)));
        for (int i = random.nextInt(12); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = random.nextInt(3) == 0 ? (byte) random.nextInt(256) : NASTY[1 + random.nextInt(NASTY.length - 1)];
        }
        if (random.nextInt(20) == 0) {
            bytes[random.nextInt(bytes.length)] = 0;
        }
        return bytes;
    }

    private static byte[] sample(String name) throws IOException {
        try (var in = MutatedFilesTest.class.getResourceAsStream("/exchange/" + name)) {
            return in.readAllBytes();
        }
    }
}
