package de.reihum.web.attendance.report;

import de.reihum.shared.InvalidValue;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Reads a picture and writes it anew as JPEG, so that nothing of the received file but its look is kept: no place, no device, no program. */
final class PhotoFile {

    static final int MEGABYTE = 1024 * 1024;
    static final int MOST_BYTES = 12 * MEGABYTE;
    private static final int SHOWN = 1600;
    private static final int LONGEST_SIDE = 9000;
    private static final long MOST_PIXELS = 30_000_000;
    private static final Set<String> KINDS = Set.of("png", "jpeg");

    private PhotoFile() {}

    /** @throws InvalidValue when it is too large or no picture of the two kinds */
    static byte[] of(byte[] received) {
        if (received.length > MOST_BYTES) {
            throw new InvalidValue("picture", "attendance.refusal.photoBytes", MOST_BYTES / MEGABYTE);
        }
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(received))) {
            var readers = ImageIO.getImageReaders(in);
            while (readers.hasNext()) {
                var reader = readers.next();
                if (KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    reader.setInput(in, true, true);
                    return written(read(reader));
                }
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException broken) {
            throw kind();
        }
        throw kind();
    }

    /** Reads every second or third pixel only when there are many more than are shown. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        try {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS * 2) {
                throw new InvalidValue("picture", "attendance.refusal.photoSize");
            }
            var how = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (SHOWN * 2));
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        double share = Math.min(1, SHOWN / (double) Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * share));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * share));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(drawn, "jpg", out);
        return out.toByteArray();
    }

    private static InvalidValue kind() {
        return new InvalidValue("picture", "attendance.refusal.photoKind");
    }
}
