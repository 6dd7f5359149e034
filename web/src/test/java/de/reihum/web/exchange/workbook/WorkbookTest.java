package de.reihum.web.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.reihum.shared.InvalidValue;
import de.reihum.web.exchange.table.TableReader;
import de.reihum.web.exchange.table.TableRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String WORKBOOK = "<workbook xmlns='" + MAIN + "'><sheets><sheet name='A' sheetId='1'/></sheets></workbook>";

    @TempDir
    private Path folder;

    @Test
    void the_first_sheet_is_read_as_excel_shows_it() throws IOException {
        var file = workbook(sheet -> {
            row(sheet, 0, "Mitgliederliste");
            row(sheet, 2, "Firma", "PLZ", "Telefon", "Mitglied seit", "Bemerkung");
            sheet.value(3, 0, "Brauerei \"Zum Löwen\"; Söhne");
            sheet.value(3, 1, 71638);
            sheet.value(3, 2, 497141187015L);
            sheet.value(3, 3, LocalDate.of(2019, 11, 3));
            sheet.style(3, 3).format("dd.MM.yyyy").set();
            sheet.value(3, 4, "zwei\nZeilen");
        });
        assertThat(Workbook.is(file)).isTrue();
        var rows = read(file);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).cells()).containsExactly("Brauerei \"Zum Löwen\"; Söhne", "71638", "497141187015", "2019-11-03", "zwei" + Workbook.LINE_IN_CELL + "Zeilen");
        assertThat(rows.get(0).line()).isEqualTo(4);
        assertThat(rows.get(0).sort()).isEqualTo(TableRow.Sort.DATA);
    }

    @Test
    void a_number_that_is_no_day_stays_a_number() throws IOException {
        var file = zip("xl/workbook.xml", WORKBOOK, "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + MAIN + "'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Firma</t></is></c><c r='C1' t='inlineStr'><is><t>Ort</t></is></c></row>"
                        + "<row r='2'><c r='A2'><v>0.30000000000000004</v></c><c r='B2' t='b'><v>1</v></c><c r='C2' t='e'><v>#N/A</v></c></row></sheetData></worksheet>");
        assertThat(read(file).get(0).cells().subList(0, 2)).containsExactly("0.3", "ja");
    }

    @Test
    void what_unpacks_to_far_more_than_it_is_large_is_refused() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "xl/workbook.xml", WORKBOOK);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<worksheet xmlns='" + MAIN + "'><sheetData>").getBytes(StandardCharsets.UTF_8));
            fill(zip, WorkbookParts.MAX_UNPACKED);
        }
        assertThat(Files.size(file)).isLessThan(1_000_000);
        assertRefused("exchange.refusal.unpacksTooLarge", file);
    }

    @Test
    void a_file_that_names_another_one_gets_nothing_of_it() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        var file = zip("xl/workbook.xml", WORKBOOK, "xl/worksheets/sheet1.xml",
                "<!DOCTYPE worksheet [<!ENTITY other SYSTEM '" + secret.toUri() + "'>]><worksheet xmlns='" + MAIN + "'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>&other;</t></is></c>"
                        + "</row></sheetData></worksheet>");
        var text = folder.resolve("out.csv");
        var refused = catchThrowableOfType(InvalidValue.class, () -> Workbook.asText(file, text));
        assertThat(refused != null || !Files.readString(text).contains("geheim")).isTrue();
        assertThat(Files.readString(text)).doesNotContain("geheim");
    }

    @Test
    void another_packed_file_is_no_workbook() throws IOException {
        assertRefused("exchange.refusal.noWorkbook", zip("word/document.xml", "<document/>"));
        assertRefused("exchange.refusal.noWorkbook", Files.write(folder.resolve("cut.xlsx"), new byte[] {'P', 'K', 3, 4, 1, 2}));
        assertRefused("exchange.refusal.noWorkbook", zip("xl/workbook.xml", WORKBOOK, "xl/worksheets/sheet1.xml", "<worksheet><row"));
    }

    @Test
    void a_row_far_below_and_a_cell_far_to_the_right_are_refused() throws IOException {
        assertRefused("exchange.refusal.tooManyRows", sheetWith("<row r='1000000'><c r='A1000000'><v>1</v></c></row>"));
        assertRefused("exchange.refusal.tooWide", sheetWith("<row r='1'><c r='XFD1'><v>1</v></c></row>"));
    }

    private Path sheetWith(String rows) throws IOException {
        return zip("xl/workbook.xml", WORKBOOK, "xl/worksheets/sheet1.xml", "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private void assertRefused(String key, Path file) {
        var refused = catchThrowableOfType(InvalidValue.class, () -> Workbook.asText(file, folder.resolve("out.csv")));
        assertThat(refused).isNotNull();
        assertThat(refused.reasons().get(0).key()).isEqualTo(key);
    }

    private List<TableRow> read(Path file) {
        var text = folder.resolve("plain.csv");
        Workbook.asText(file, text);
        var rows = new ArrayList<TableRow>();
        TableReader.open(text).read(rows::add);
        return rows;
    }

    private Path workbook(Consumer<Worksheet> content) throws IOException {
        var file = folder.resolve("liste.xlsx");
        try (var out = Files.newOutputStream(file); var book = new org.dhatim.fastexcel.Workbook(out, "Test", "1.0")) {
            content.accept(book.newWorksheet("Mitglieder"));
            book.newWorksheet("Alt").value(0, 0, "anderes Blatt");
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }

    private Path zip(String... namesAndTexts) throws IOException {
        var file = Files.createTempFile(folder, "packed", ".xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                entry(zip, namesAndTexts[i], namesAndTexts[i + 1]);
            }
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void fill(OutputStream out, long bytes) throws IOException {
        var blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        for (long written = 0; written < bytes; written += blanks.length) {
            out.write(blanks);
        }
    }
}
