package de.reihum.web.invitations.letter;

import de.reihum.web.invitations.letter.LetterText.Block;
import java.io.IOException;
import java.util.List;

/** Writes what stands below the address, and goes on on another page where one is not enough. */
final class LetterBody {

    private static final double LEFT = 25;
    private static final double RIGHT = 190;
    private static final double BOTTOM = 277;
    private static final double TOP = 25;
    private static final double LABEL = 32;
    private static final double CODE = 32;
    private static final float SIZE = 10.5f;
    private static final double LINE = 4.9;
    private static final double GAP = 2.6;

    private final LetterFont font;
    private final Pages pages;
    private Sheet sheet;
    private double y;

    /** Gives another page. */
    interface Pages {
        Sheet next() throws IOException;
    }

    LetterBody(LetterFont font, Pages pages) {
        this.font = font;
        this.pages = pages;
    }

    void write(Sheet first, LetterText letter, double from) throws IOException {
        sheet = first;
        y = from;
        lines(font.lines(letter.subject(), SIZE + 1, Sheet.points(RIGHT - LEFT)), LEFT, SIZE + 1, true);
        y += LINE;
        lines(font.lines(letter.greeting(), SIZE, Sheet.points(RIGHT - LEFT)), LEFT, SIZE, false);
        y += GAP;
        for (int i = 0; i < letter.body().size(); i++) {
            block(letter.body().get(i), i + 1 < letter.body().size() && !letter.body().get(i).label().isEmpty() && !letter.body().get(i + 1).label().isEmpty());
        }
        if (!letter.code().isEmpty()) {
            code(letter);
        }
        room(letter.closing().size() * LINE);
        lines(letter.closing(), LEFT, SIZE, false);
        sheet.close();
    }

    /** @param row whether the next one is a line of the same table */
    private void block(Block block, boolean row) throws IOException {
        double left = block.label().isEmpty() ? LEFT : LEFT + LABEL;
        var lines = font.lines(block.text(), SIZE, Sheet.points(RIGHT - left));
        room(LINE);
        sheet.text(font.line(block.label(), SIZE, Sheet.points(LABEL - 2)), LEFT, y, SIZE, false);
        lines(lines, left, SIZE, false);
        y += row ? 0 : GAP;
    }

    /** Together with the closing, which never stands on a page alone. */
    private void code(LetterText letter) throws IOException {
        room(CODE + GAP + LINE + letter.closing().size() * LINE);
        double top = y - LINE + 2;
        sheet.code(QrCells.of(letter.code()), LEFT, top, CODE);
        double after = top + CODE + LINE + GAP;
        double left = LEFT + CODE + 6;
        y = top + LINE;
        for (int i = 0; i < letter.words().size(); i++) {
            lines(font.lines(letter.words().get(i), SIZE, Sheet.points(RIGHT - left)), left, SIZE, i == 0);
            y += 1;
        }
        y = Math.max(y, after);
    }

    private void lines(List<String> lines, double left, float size, boolean bold) throws IOException {
        for (var line : lines) {
            room(LINE);
            sheet.text(line, left, y, size, bold);
            y += LINE;
        }
    }

    /** Goes to the next page when there is no room for so much. */
    private void room(double height) throws IOException {
        if (y - LINE + height > BOTTOM) {
            sheet.close();
            sheet = pages.next();
            y = TOP;
        }
    }
}
