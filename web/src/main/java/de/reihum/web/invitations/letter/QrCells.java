package de.reihum.web.invitations.letter;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** The dark and light cells of a QR code, without a margin: paper is white. */
final class QrCells {

    private final BitMatrix cells;

    private QrCells(BitMatrix cells) {
        this.cells = cells;
    }

    static QrCells of(String content) {
        try {
            return new QrCells(new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    int size() {
        return cells.getWidth();
    }

    /** How many dark cells stand side by side from here on; 0 for a light one. */
    int run(int column, int row) {
        int end = column;
        while (end < size() && cells.get(end, row)) {
            end++;
        }
        return end - column;
    }
}
