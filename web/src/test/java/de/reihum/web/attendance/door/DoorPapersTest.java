package de.reihum.web.attendance.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import de.reihum.attendance.presence.PersonRow;
import de.reihum.attendance.presence.PersonRow.Expectation;
import de.reihum.settings.SettingsFixtures;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DoorPapersTest {

    private static final String LONG_FIRM = "Gesellschaft für Wirtschaftsförderung und Fachkräftesicherung im Landkreis Ludwigsburg-Bietigheim mbH & Co. KG";
    private static final DoorPapers.Head HEAD = new DoorPapers.Head("Unternehmerstammtisch: Was können & dürfen <wir> für Azubis tun?", "Donnerstag, 10. Dezember 2026, 16:00–18:30", Locale.GERMAN);

    private final DoorPapers papers = new DoorPapers(new Pages(new Messages(), new SettingsFixtures().faces()));

    @Test
    void a_sheet_has_a_line_for_everybody_who_may_come_and_goes_on_with_its_heading_on_the_next_page() throws IOException {
        var pages = read(sheet(60));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(String.join("", pages)).contains("Gülşen Weißhaar 60", "Dr.-Ing. Friederike").doesNotContain("Abgesagt");
        assertThat(pages).allMatch(page -> page.contains("Unterschrift"));
        assertThat(pages.get(0)).contains("Azubis", "10. Dezember 2026", "1 / " + pages.size());
    }

    @Test
    void badges_are_for_those_who_come_and_fill_the_sheet_for_others() throws IOException {
        var pages = read(badges(11));
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("Gülşen Weißhaar 1", "Friederike Charlotte von und").doesNotContain("Ohne Antwort", "Abgesagt", "+1");
        assertThat(pages.get(1).split("Azubis tun", -1)).as("ten of them").hasSize(11);
    }

    @Test
    void a_page_of_badges_is_a_page_of_paper() throws IOException {
        try (var pdf = Loader.loadPDF(badges(3))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), offset(1f));
        }
    }

    @Test
    void papers_for_nobody_are_for_those_whom_nobody_expects() throws IOException {
        var sheet = new ByteArrayOutputStream();
        papers.sheet(HEAD, List.of(), sheet);
        var badges = new ByteArrayOutputStream();
        papers.badges(HEAD, List.of(), badges);
        assertThat(read(sheet.toByteArray())).hasSize(1);
        assertThat(read(badges.toByteArray())).hasSize(1);
    }

    private byte[] sheet(int number) throws IOException {
        var out = new ByteArrayOutputStream();
        papers.sheet(HEAD, persons(number), out);
        return out.toByteArray();
    }

    private byte[] badges(int number) throws IOException {
        var out = new ByteArrayOutputStream();
        papers.badges(HEAD, persons(number), out);
        return out.toByteArray();
    }

    /** So many who come, among them one with a long name and one who is a guest, and two who do not. */
    private static List<PersonRow> persons(int number) {
        var all = new ArrayList<>(IntStream.rangeClosed(1, number - 2).mapToObj(i -> row("m" + i, i % 3 == 0 ? LONG_FIRM : "Bäckerei Öhm", "Gülşen Weißhaar " + i, Expectation.COMES)).toList());
        all.add(1, row("m900", LONG_FIRM, "Dr.-Ing. Friederike Charlotte von und zu Hohenlohe-Langenburg", Expectation.HOST));
        all.add(2, row("g900-1", "Bäckerei Öhm", "Bäckerei Öhm +1", Expectation.COMES));
        all.add(row("m901", "Firma", "Ohne Antwort", Expectation.OPEN));
        all.add(row("m902", "Firma", "Abgesagt", Expectation.DECLINED));
        if (number > 20) {
            all.add(row("m903", "Bäckerei Öhm", "Gülşen Weißhaar " + number, Expectation.COMES));
        }
        return all;
    }

    private static PersonRow row(String handle, String firm, String name, Expectation expected) {
        return new PersonRow(handle, 1, firm, 2, name, "", expected, null);
    }

    private static List<String> read(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            var pages = new ArrayList<String>();
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                var text = new PDFTextStripper();
                text.setStartPage(number);
                text.setEndPage(number);
                pages.add(text.getText(pdf));
            }
            return pages;
        }
    }
}
