package de.reihum.web.exchange.letter;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.web.shared.pdf.PdfPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LabelSheetTest {

    @Test
    void labels_lie_line_by_line_and_go_on_on_the_next_sheet() throws IOException {
        var sheet = new LabelSheet(LabelFormat.THREE_BY_EIGHT, 23);
        for (int i = 1; i <= 4; i++) {
            sheet.label(List.of("Bäckerei Nr. " + i, "Frau Gülşen Weißhaar", "Weg 1", "71638 Ludwigsburg"));
        }
        var pages = pages(sheet.with("Ohne Etikett", List.of("Abele: Anschrift unvollständig")));
        assertThat(pages).hasSize(3);
        assertThat(pages.get(0)).contains("Bäckerei Nr. 1", "Bäckerei Nr. 2", "Gülşen Weißhaar").doesNotContain("Nr. 3");
        assertThat(pages.get(1)).contains("Bäckerei Nr. 3", "Bäckerei Nr. 4");
        assertThat(pages.get(2)).contains("Ohne Etikett", "Abele: Anschrift unvollständig");
    }

    @Test
    void what_people_write_stays_text() throws IOException {
        var sheet = new LabelSheet(LabelFormat.TWO_BY_SEVEN, 1);
        sheet.label(List.of("A & B <script>", "\u0001Kim", "", "x"));
        assertThat(pages(sheet.with("", List.of()))).singleElement().satisfies(page -> assertThat(page).contains("A & B <script>", "Kim"));
    }

    @Test
    void a_place_on_the_sheet_is_measured_from_its_corner() {
        assertThat(LabelFormat.THREE_BY_EIGHT.left(4)).isEqualTo(70);
        assertThat(LabelFormat.THREE_BY_EIGHT.top(4)).isEqualTo(37.5);
        assertThat(LabelFormat.TWO_BY_SEVEN.onOneSheet()).isEqualTo(14);
        assertThat(LabelFormat.TWO_BY_SEVEN.left(1) + LabelFormat.TWO_BY_SEVEN.width()).isLessThan(210);
        assertThat(LabelFormat.TWO_BY_SEVEN.top(13) + LabelFormat.TWO_BY_SEVEN.height()).isLessThan(297);
    }

    private static List<String> pages(String page) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfPage.write(page, out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
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
