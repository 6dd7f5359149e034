package de.reihum.web.invitations.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import de.reihum.web.invitations.letter.LetterText.Block;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class LetterBookTest {

    private static final double POINTS = 72 / 25.4;
    private static final int DPI = 150;
    private static final String CODE = "https://reihum.example.org/t/7-k3mf-9q2x-hv4t-2m8p";
    private static final List<String> ADDRESS = List.of("Brauerei Öhm & Söhne GmbH", "Frau Dr. Änne Öhm-Żółć", "Hauptstraße 1", "72070 Tübingen");

    @Test
    void the_address_stands_in_the_window_of_the_envelope() throws IOException {
        var seen = positions(made(letter(List.of())), ADDRESS::contains);
        assertThat(seen).hasSizeGreaterThan(60).allSatisfy(glyph -> {
            assertThat(glyph.getXDirAdj() / POINTS).isBetween(20d, 105d);
            assertThat(glyph.getYDirAdj() / POINTS).isBetween(62.7, 90d);
        });
        assertThat(seen.get(0).getXDirAdj() / POINTS).isBetween(24.9, 25.1);
    }

    @Test
    void a_long_address_keeps_person_street_and_town_and_stays_in_the_window() throws IOException {
        var person = "Frau Prof. Dr.-Ing. habil. Maximiliane-Friederike Freifrau von Schwarzenberger-Hohenstaufen";
        var company = "Internationale Gesellschaft für Werkzeugmaschinenbau und Präzisionstechnik Gebrüder Schwarzenberger-Hohenstaufen Nachfolger GmbH & Co. Kommanditgesellschaft auf Aktien, Zweigniederlassung Enz";
        var street = "Hinterhaus der alten Spinnerei, Donaudampfschifffahrtsstraße 118 a";
        var letter = letter(List.of());
        var file = made(new LetterText(List.of(company, person, street, "71638 Ludwigsburg-Hoheneck"), letter.beside(), letter.subject(), letter.greeting(), letter.body(), CODE, letter.words(), letter.closing()));
        try (var document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains("Internationale Gesellschaft", person, street, "71638 Ludwigsburg-Hoheneck");
        }
        assertThat(positions(file, line -> line.startsWith("71638"))).isNotEmpty().allSatisfy(glyph -> assertThat(glyph.getYDirAdj() / POINTS).isBetween(62.7, 90d));
    }

    @Test
    void whom_the_post_gives_it_back_to_stands_in_the_window_above_the_address() throws IOException {
        assertThat(positions(made(letter(List.of())), line -> line.startsWith("Netzwerk Neckar ·"))).isNotEmpty().allSatisfy(glyph -> {
            assertThat(glyph.getYDirAdj() / POINTS).isBetween(45d, 62.7);
            assertThat(glyph.getXDirAdj() / POINTS).isBetween(20d, 105d);
        });
    }

    @Test
    void the_marks_for_folding_and_punching_are_where_the_standard_wants_them() throws IOException {
        var page = picture(made(letter(List.of())));
        for (double mark : new double[] {105, 148.5, 210}) {
            int line = (int) Math.round(mark / 25.4 * DPI);
            assertThat(Stream.of(-1, 0, 1).anyMatch(near -> dark(page, 7, line + near))).as("mark at %s mm", mark).isTrue();
        }
    }

    @Test
    void the_code_leads_to_the_answer_page() throws Exception {
        assertThat(codes(picture(made(letter(List.of()))))).containsExactly(CODE);
    }

    @Test
    void a_long_letter_goes_on_on_another_page_and_loses_nothing() throws IOException {
        var body = new ArrayList<Block>();
        for (int i = 0; i < 40; i++) {
            body.add(Block.paragraph("Absatz " + i + " sagt etwas, das auf einer Zeile allein nicht steht, weil es länger ist, als eine Zeile eines Briefes breit ist."));
        }
        var file = made(letter(body));
        try (var document = Loader.loadPDF(file)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(text).contains("Absatz 0 ", "Absatz 39 ", "Mit freundlichen Grüßen");
        }
    }

    @Test
    void the_closing_never_stands_on_a_page_without_the_code() throws IOException {
        for (int lines = 10; lines < 30; lines++) {
            var body = new ArrayList<Block>();
            for (int i = 0; i < lines; i++) {
                body.add(new Block("16:00", "Punkt " + i));
            }
            try (var document = Loader.loadPDF(made(letter(body)))) {
                var last = new PDFTextStripper();
                last.setStartPage(document.getNumberOfPages());
                assertThat(last.getText(document)).as("%s lines", lines).contains("Bitte antworten Sie uns", "Mit freundlichen Grüßen");
            }
        }
    }

    @Test
    void words_that_no_font_knows_and_words_without_end_break_nothing() throws IOException {
        var file = made(letter(List.of(Block.paragraph("Feier 🎉 mit 漢字 und " + "W".repeat(300)))));
        try (var document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Feier", " mit", " und").doesNotContain("🎉");
        }
    }

    @Test
    void every_letter_begins_on_a_page_of_its_own() throws IOException {
        try (var document = Loader.loadPDF(made(letter(List.of()), letter(List.of()), letter(List.of())))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
    }

    static LetterText letter(List<Block> more) {
        var body = new ArrayList<>(List.of(Block.paragraph("wir laden Sie herzlich zum Unternehmerstammtisch ein."), new Block("Wann", "Donnerstag, 3. Dezember 2026, 16:30 bis 18:30 Uhr"),
                new Block("Wo", "Brauerei Öhm, Hauptstraße 1, 72070 Tübingen")));
        body.addAll(more);
        return new LetterText(ADDRESS, List.of("23. November 2026"), "Einladung zum Unternehmerstammtisch am 3. Dezember", "Sehr geehrte Frau Dr. Öhm-Żółć,", body, CODE,
                List.of("Bitte antworten Sie uns", "Scannen Sie den Code, oder geben Sie diese Adresse ein:", CODE), List.of("Mit freundlichen Grüßen", "Netzwerk Neckar"));
    }

    private static byte[] made(LetterText... letters) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new LetterBook(new LetterHead("Netzwerk Neckar", "Netzwerk Neckar · Marktplatz 1 · 72070 Tübingen", new byte[0], "#0b5c55"))) {
            for (var letter : letters) {
                book.add(letter);
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private interface Wanted {
        boolean is(String line);
    }

    private static List<TextPosition> positions(byte[] file, Wanted wanted) throws IOException {
        var found = new ArrayList<TextPosition>();
        try (var document = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> glyphs) {
                    if (wanted.is(text)) {
                        found.addAll(glyphs);
                    }
                }
            }.getText(document);
        }
        return found;
    }

    private static BufferedImage picture(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI);
        }
    }

    private static boolean dark(BufferedImage page, double x, int row) {
        return (page.getRGB((int) Math.round(x / 25.4 * DPI), row) & 0xff) < 200;
    }

    private static List<String> codes(BufferedImage page) throws NotFoundException, ChecksumException, FormatException {
        var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
        return Stream.of(new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))).map(Result::getText).toList();
    }
}
