package de.reihum.web.invitations.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** One page to draw on; millimetres from its upper left corner. */
final class Sheet {

    private static final double HEIGHT = 297;
    private static final double POINTS = 72 / 25.4;
    private static final float HAIR = 0.4f;

    /** A part of the page. */
    record Box(double x, double y, double width, double height) {}

    private final PDPageContentStream page;
    private final LetterFont font;

    Sheet(PDPageContentStream page, LetterFont font) {
        this.page = page;
        this.font = font;
    }

    static float points(double millimetres) {
        return (float) (millimetres * POINTS);
    }

    /** @param y of the line on which the letters stand */
    void text(String words, double x, double y, float size, boolean bold) {
        if (words.isEmpty()) {
            return;
        }
        draw(() -> {
            page.beginText();
            page.setFont(font.font(), size);
            page.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            page.setLineWidth(size / 32);
            page.newLineAtOffset(points(x), points(HEIGHT - y));
            page.showText(font.writable(words));
            page.endText();
        });
    }

    void line(double fromX, double y, double toX) {
        draw(() -> {
            page.setLineWidth(HAIR);
            page.moveTo(points(fromX), points(HEIGHT - y));
            page.lineTo(points(toX), points(HEIGHT - y));
            page.stroke();
        });
    }

    /** @param colour as {@code #rrggbb} */
    void colour(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        draw(() -> {
            page.setNonStrokingColor((rgb >> 16 & 0xff) / 255f, (rgb >> 8 & 0xff) / 255f, (rgb & 0xff) / 255f);
            page.setStrokingColor((rgb >> 16 & 0xff) / 255f, (rgb >> 8 & 0xff) / 255f, (rgb & 0xff) / 255f);
        });
    }

    /** As large as fits, in the upper right corner. */
    void picture(PDImageXObject picture, Box box) {
        double scale = Math.min(box.width() / picture.getWidth(), box.height() / picture.getHeight());
        double w = picture.getWidth() * scale;
        double h = picture.getHeight() * scale;
        draw(() -> page.drawImage(picture, points(box.x() + box.width() - w), points(HEIGHT - box.y() - h), points(w), points(h)));
    }

    void code(QrCells cells, double x, double y, double size) {
        double cell = size / cells.size();
        draw(() -> {
            for (int row = 0; row < cells.size(); row++) {
                for (int column = 0, run; column < cells.size(); column += Math.max(1, run)) {
                    run = cells.run(column, row);
                    if (run > 0) {
                        page.addRect(points(x + column * cell), points(HEIGHT - y - (row + 1) * cell), points(run * cell), points(cell));
                    }
                }
            }
            page.fill();
        });
    }

    void close() {
        draw(page::close);
    }

    private interface Stroke {
        void make() throws IOException;
    }

    private static void draw(Stroke stroke) {
        try {
            stroke.make();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
