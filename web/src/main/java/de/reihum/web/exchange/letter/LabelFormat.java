package de.reihum.web.exchange.letter;

/**
 * Sheets of labels on A4 as they are sold; all measures in millimetres.
 *
 * @see <a href="https://www.avery-zweckform.com">3474 and L7163</a>
 */
public enum LabelFormat {
    THREE_BY_EIGHT(3, 8, 70, 37, 70, 0, 0.5),
    TWO_BY_SEVEN(2, 7, 99.1, 38.1, 101.6, 4.65, 15.15);

    private final int columns;
    private final int rows;
    private final double width;
    private final double height;
    private final double pitch;
    private final double left;
    private final double top;

    LabelFormat(int columns, int rows, double width, double height, double pitch, double left, double top) {
        this.columns = columns;
        this.rows = rows;
        this.width = width;
        this.height = height;
        this.pitch = pitch;
        this.left = left;
        this.top = top;
    }

    int onOneSheet() {
        return columns * rows;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** @param place on its sheet, from 0, line by line */
    double left(int place) {
        return left + place % columns * pitch;
    }

    double top(int place) {
        return top + place / columns * height;
    }
}
