package de.reihum.web.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.InvalidValue;
import de.reihum.web.exchange.table.TableRow.Sort;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {

    private static final String LIST = "Firma;PLZ;Ort\r\nBäckerei Löffler;71638;Ludwigsburg\r\n";

    @TempDir
    private Path folder;
    private int emptyRows;

    @Test
    void the_list_that_excel_saved_is_read_whole() {
        var file = sample("mitglieder-excel-cp1252.csv");
        var rows = read(file);
        var layout = TableReader.open(file).layout();
        assertThat(layout.encoding().charset().name()).isEqualTo("windows-1252");
        assertThat(layout.separator()).isEqualTo(';');
        assertThat(layout.headingLine()).isEqualTo(2);
        assertThat(layout.titleLines()).isEqualTo(1);
        assertThat(layout.headings()).startsWith("Firma / Institution", "Art", "Straße").endsWith("Newsletter", "Bemerkung").hasSize(15);
        assertThat(rows).hasSize(84);
        assertThat(rows).extracting(TableRow::sort).containsOnly(Sort.DATA, Sort.TOTAL);
        assertThat(rows.get(83).cells()).startsWith("Summe", "", "", "", "", "84");
        assertThat(emptyRows).isEqualTo(1);
        assertThat(rows.get(0).line()).isEqualTo(3);
        assertThat(rows.get(4).cells()).endsWith("Zeile 1\nZeile 2");
        assertThat(rows.get(6).line()).isEqualTo(11);
    }

    @Test
    void the_utf_8_list_is_read_whole() {
        var file = sample("mitglieder-utf8-bom.csv");
        var rows = read(file);
        assertThat(TableReader.open(file).layout().encoding()).isEqualTo(new TextEncoding(StandardCharsets.UTF_8, 3));
        assertThat(rows).hasSize(154);
        assertThat(rows.get(153).sort()).isEqualTo(Sort.TOTAL);
        assertThat(rows.get(0).cells()).hasSize(15);
    }

    @Test
    void the_encoding_is_found() {
        assertThat(encoding(LIST, "UTF-8")).isEqualTo("UTF-8");
        assertThat(encoding(LIST, "windows-1252")).isEqualTo("windows-1252");
        assertThat(encoding("Firma;Beitrag\nKovářová;5 €\n".replace("ář", "š"), "ISO-8859-15")).isEqualTo("ISO-8859-15");
        assertThat(encoding(LIST + "Café – Bar;1;2\n", "windows-1252")).isEqualTo("windows-1252");
        assertThat(encoding("\ufeff" + LIST, "UTF-16LE")).isEqualTo("UTF-16LE");
        assertThat(encoding("\ufeff" + LIST, "UTF-16BE")).isEqualTo("UTF-16BE");
        assertThat(encoding(LIST, "UTF-16LE")).isEqualTo("UTF-16LE");
        assertThat(encoding("Firma;Ort\nAbele;Asperg\n", "US-ASCII")).isEqualTo("UTF-8");
    }

    @Test
    void the_separator_is_found() {
        for (char separator : new char[] {';', ',', '\t', '|'}) {
            var file = file("Firma^PLZ^Ort\n\"Müller, Maier; Söhne\"^71638^Asperg\n".replace('^', separator));
            assertThat(TableReader.open(file).layout().separator()).isEqualTo(separator);
            assertThat(read(file).get(0).cells()).containsExactly("Müller, Maier; Söhne", "71638", "Asperg");
        }
    }

    @Test
    void excels_hint_names_the_separator() {
        var file = file("sep=#\nFirma#PLZ\nAbele#71638\n");
        assertThat(TableReader.open(file).layout().headingLine()).isEqualTo(2);
        assertThat(read(file).get(0).cells()).containsExactly("Abele", "71638");
    }

    @Test
    void titles_above_the_heading_are_passed_over() {
        var file = file("Mitgliederliste;;\n\nStand: 03.11.2026, Seite 1;;\n;;\nFirma;PLZ;Ort\nAbele;71638;Asperg\n");
        assertThat(TableReader.open(file).layout().headingLine()).isEqualTo(5);
        assertThat(TableReader.open(file).layout().titleLines()).isEqualTo(2);
        assertThat(read(file)).hasSize(1);
    }

    @Test
    void a_heading_without_a_known_word_is_the_first_full_row() {
        var file = file("Liste\nAlpha;Beta;Gamma\nAbele;71638;Asperg\n");
        assertThat(TableReader.open(file).layout().headings()).containsExactly("Alpha", "Beta", "Gamma");
    }

    @Test
    void totals_and_repeated_headings_are_marked() {
        var file = file("Firma;PLZ;Mitarbeiter\nAbele;71638;3\nSumme:;;3\nFirma;PLZ;Mitarbeiter\nTotal;71634;12 Leute\nGesamt;;1.203\n");
        assertThat(read(file)).extracting(TableRow::sort).containsExactly(Sort.DATA, Sort.TOTAL, Sort.HEADING_AGAIN, Sort.DATA, Sort.TOTAL);
    }

    @Test
    void a_row_with_more_cells_than_headings_is_not_trusted() {
        var file = file("Firma;PLZ;Ort\nAbele;71638;Asperg;;;\nMüller; Maier;71638;Asperg\n");
        assertThat(read(file)).extracting(TableRow::sort).containsExactly(Sort.DATA, Sort.TOO_MANY_CELLS);
    }

    @Test
    void a_quotation_mark_that_is_never_closed_does_not_swallow_rows_silently() {
        var file = file("Firma;PLZ;Ort;Bemerkung\nAbele;71638;Asperg;\"sagt\nQuast;71638;Asperg;\nXander;71638;Asperg;\n");
        assertThat(read(file)).extracting(TableRow::sort).containsExactly(Sort.UNCLOSED_QUOTE);
    }

    @Test
    void old_mac_line_ends_and_text_after_a_closing_quote_are_read() {
        assertThat(read(file("Firma;Ort\rAbele;Asperg\r"))).hasSize(1);
        assertThat(read(file("Firma;Ort\n\"Zum Anker\" GmbH;Asperg\n")).get(0).cells()).containsExactly("Zum Anker GmbH", "Asperg");
    }

    @Test
    void rows_that_only_look_empty_are_empty() {
        assertThat(read(file("Firma;Ort\nAbele;Asperg\n\u00a0; \n;;;;;\n\n"))).hasSize(1);
        assertThat(emptyRows).isEqualTo(3);
    }

    @Test
    void what_is_no_table_is_refused_with_the_reason() throws IOException {
        assertRefused("empty", () -> read(file("")));
        assertRefused("empty", () -> read(file(" \n\r\n;;;\n")));
        assertRefused("onlyHeading", () -> read(file("Firma;PLZ;Ort\n;;\n")));
        assertRefused("spreadsheet", () -> read(bytes(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0})));
        assertRefused("spreadsheet", () -> read(bytes(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0})));
        assertRefused("pdf", () -> read(file("%PDF-1.7\n")));
        assertRefused("page", () -> read(file("<html><table><tr><td>Firma</td></tr></table>")));
        assertRefused("binary", () -> read(bytes(new byte[] {'F', 'i', 'r', 'm', 'a', 0, 1, 2, 3, ';', 'x', 'y', 'z'})));
        assertRefused("binary", () -> read(bytes(new byte[5000])));
        assertRefused("binary", () -> read(bytes(new byte[8])));
        assertRefused("binary", () -> read(bytes(new byte[] {(byte) 0xfe, (byte) 0xff, 0, 0, 0, 0, 0, 0, 0, 0})));
        assertRefused("binary", () -> read(bytes(new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0, 0, 0, 'b', 0, ';', 0, 'c', 0, 'd', 0, 'e', 0, 'f', 0, 'g', 0, 'h', 0})));
    }

    @Test
    void what_is_too_large_for_a_member_list_is_refused() {
        assertRefused("tooWide", () -> read(file("x".repeat(3_000_000))));
        assertRefused("tooWide", () -> read(file(LIST + "y;".repeat(1000) + "\n")));
        assertRefused("tooWide", () -> read(file(LIST + "\"" + "Zeile\n".repeat(20_000))));
        assertRefused("tooManyRows", () -> read(file(LIST + "A;1;B\n".repeat(TableReader.MAX_ROWS))));
    }

    private static void assertRefused(String reason, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(InvalidValue.class, refused ->
                assertThat(refused.reasons()).extracting(why -> why.key()).containsExactly("exchange.refusal." + reason));
    }

    private String encoding(String text, String charset) {
        var file = bytes(text.getBytes(Charset.forName(charset)));
        assertThat(String.join("", Stream.concat(TableReader.open(file).layout().headings().stream(), read(file).stream().flatMap(row -> row.cells().stream())).toList()))
                .isEqualTo(text.replaceAll("[;\\r\\n\ufeff]", ""));
        return TableReader.open(file).layout().encoding().charset().name();
    }

    private List<TableRow> read(Path file) {
        var reader = TableReader.open(file);
        var rows = new ArrayList<TableRow>();
        reader.read(rows::add);
        emptyRows = reader.emptyRows();
        return rows;
    }

    private Path file(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path bytes(byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "list", ".csv"), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path sample(String name) {
        try (var in = TableReaderTest.class.getResourceAsStream("/exchange/" + name)) {
            return bytes(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
