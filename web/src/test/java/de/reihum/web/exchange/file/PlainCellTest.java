package de.reihum.web.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainCellTest {

    private static final List<String> FORMULAS = List.of("=HYPERLINK(\"http://evil.example\";\"Klick\")", "=1+1", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1",
            " =1+1", "\u00a0=1+1", "\uff1d1+1", "\uff0b1+1", "\uff0d1+1", "\uff20SUM(A1)", "\u22121+1", "\ufeff=1+1", "+49 nicht anrufen", "-", "+497141-187015");

    @Test
    void whatever_begins_like_a_formula_is_marked_as_text() {
        assertThat(FORMULAS).allSatisfy(formula -> assertThat(PlainCell.write(formula)).isEqualTo("'" + formula));
    }

    @Test
    void reading_gives_back_what_was_written() {
        assertThat(FORMULAS).allSatisfy(formula -> assertThat(PlainCell.read(PlainCell.write(formula))).isEqualTo(formula));
        assertThat(List.of("'s gibt nichts", "Abele", "", "'")).allSatisfy(text -> assertThat(PlainCell.read(PlainCell.write(text))).isEqualTo(text));
    }

    @Test
    void numbers_and_telephone_numbers_stay_as_they_are() {
        assertThat(List.of("-12,50", "1.200", "+3", "0", "+49 7141 187015", "07141 187015", "10-49", "info@abele.example")).allSatisfy(text -> assertThat(PlainCell.write(text)).isEqualTo(text));
    }

    @Test
    void a_csv_file_opens_in_a_german_spreadsheet() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new CsvSheet(out)) {
            sheet.row(List.of("Firma", "Notizen"));
            sheet.row(List.of("Löffler; Söhne", "=1+1"));
            sheet.row(List.of("a\nb", "\"so\""));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeffFirma;Notizen\r\n\"Löffler; Söhne\";'=1+1\r\n\"a\nb\";\"\"\"so\"\"\"\r\n");
    }

    @Test
    void a_workbook_holds_texts_and_whole_numbers_and_no_formula(@TempDir Path folder) throws IOException {
        var file = folder.resolve("members.xlsx");
        try (var out = Files.newOutputStream(file); var sheet = new ExcelSheet(out, "Mitglieder")) {
            sheet.row(List.of("Firma", "Beschäftigte", "PLZ", "Notizen"));
            sheet.row(List.of("Löffler", "48", "01067", "=1+1"));
        }
        var xml = entry(file, "xl/worksheets/sheet1.xml");
        assertThat(xml).doesNotContain("<f>").contains("<v>48</v>").contains("<t>=1+1</t>").contains("<t>01067</t>");
    }

    private static String entry(Path workbook, String name) throws IOException {
        try (var zip = new ZipFile(workbook.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
