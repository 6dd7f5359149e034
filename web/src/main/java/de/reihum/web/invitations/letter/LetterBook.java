package de.reihum.web.invitations.letter;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Many letters as one file to print. Page by page goes to a temporary file, so that five hundred letters need no more memory than one.
 *
 * @see <a href="https://www.din.de/de/mitwirken/normenausschuesse/nia/veroeffentlichungen/wdc-beuth:din21:317160514">DIN 5008, form B: window 20 mm from the left and 45 mm from the top, folds at 105 and 210 mm</a>
 */
public final class LetterBook implements AutoCloseable {

    private static final double LEFT = 25;
    private static final double WINDOW = 45;
    private static final double ADDRESS = 62.7;
    private static final double BESIDE = 125;
    private static final double BODY = 103.4;
    private static final Sheet.Box LOGO = new Sheet.Box(120, 12, 70, 25);
    private static final double ADDRESS_LINE = 4.4;
    private static final double MARK = 5;
    private static final double[] FOLDS = {105, 210};
    private static final double HOLES = 148.5;
    private static final float SMALL = 7.5f;
    private static final float NORMAL = 10.5f;
    private static final float NAME = 15;
    private static final float SMALLEST_NAME = 11;
    private static final double NAME_LINE = 24;
    private static final double NAME_LINES = 6;
    private static final float SMALLEST = 6;
    private static final double SENDER_LINE = 2.6;

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final LetterHead head;
    private final LetterFont font;
    private final PDImageXObject logo;

    public LetterBook(LetterHead head) throws IOException {
        this.head = head;
        font = new LetterFont(document);
        logo = head.logo().length == 0 ? null : PDImageXObject.createFromByteArray(document, head.logo(), "logo");
    }

    public void add(LetterText letter) throws IOException {
        var sheet = page();
        letterhead(sheet);
        address(sheet, letter);
        new LetterBody(font, this::page).write(sheet, letter, BODY);
    }

    /** Another page. */
    private Sheet page() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new Sheet(new PDPageContentStream(document, page), font);
    }

    private void letterhead(Sheet sheet) {
        sheet.colour(head.colour());
        double y = NAME_LINE;
        float size = font.fitting(head.network(), NAME, SMALLEST_NAME, Sheet.points(LOGO.x() - LEFT - 5));
        for (var line : font.lines(head.network(), size, Sheet.points(LOGO.x() - LEFT - 5))) {
            sheet.text(line, LEFT, y, size, true);
            y += NAME_LINES;
        }
        sheet.colour("#000000");
        if (logo != null) {
            sheet.picture(logo, LOGO);
        }
        for (double fold : FOLDS) {
            sheet.line(MARK, fold, MARK + 4);
        }
        sheet.line(MARK, HOLES, MARK + 6);
    }

    private void address(Sheet sheet, LetterText letter) {
        sender(sheet);
        double y = ADDRESS + ADDRESS_LINE;
        var field = AddressField.of(letter.address(), font, Sheet.points(78));
        for (var line : field.lines()) {
            sheet.text(line, LEFT, y, field.size(), false);
            y += ADDRESS_LINE;
        }
        double beside = WINDOW + 9;
        for (var line : letter.beside()) {
            sheet.text(font.line(line, NORMAL - 1, Sheet.points(65)), BESIDE, beside, NORMAL - 1, false);
            beside += ADDRESS_LINE;
        }
    }

    /** In one line above the address when it can be made small enough, else in two. */
    private void sender(Sheet sheet) {
        float width = Sheet.points(80);
        float size = font.fitting(head.back(), SMALL, SMALLEST, width);
        var lines = font.lines(head.back(), size, width);
        double y = ADDRESS - 2 - (lines.size() - 1) * SENDER_LINE;
        for (var line : lines) {
            sheet.text(line, LEFT, y, size, false);
            y += SENDER_LINE;
        }
        sheet.line(LEFT, ADDRESS - 1, LEFT + 80);
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    public void write(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
