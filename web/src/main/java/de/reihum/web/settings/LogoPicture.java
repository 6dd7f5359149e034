package de.reihum.web.settings;

import de.reihum.shared.InvalidValue;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * Reads a picture and writes it anew, small, so that nothing of the received file but its look is kept. How large it would become in memory is
 * known before it is read. Drawings as text (SVG) can carry programs and are not taken.
 */
final class LogoPicture {

    static final int MEGABYTE = 1024 * 1024;
    static final int MOST_BYTES = 2 * MEGABYTE;
    /** Twice what is shown at most, for sharp screens. */
    static final int WIDTH = 480;
    static final int HEIGHT = 160;
    private static final int LONGEST_SIDE = 6_000;
    private static final Set<String> KINDS = Set.of("png", "jpeg");

    private LogoPicture() {}

    /** @throws InvalidValue when it is too large or no picture of the two kinds */
    static byte[] of(byte[] received) {
        if (received.length > MOST_BYTES) {
            throw new InvalidValue("logo", "settings.refusal.logoBytes", MOST_BYTES / MEGABYTE);
        }
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(received))) {
            var readers = ImageIO.getImageReaders(in);
            while (readers.hasNext()) {
                var reader = readers.next();
                if (KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    reader.setInput(in, true, true);
                    return written(scaled(read(reader)));
                }
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException broken) {
            throw kind();
        }
        throw kind();
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        try {
            if (reader.getWidth(0) > LONGEST_SIDE || reader.getHeight(0) > LONGEST_SIDE) {
                throw new InvalidValue("logo", "settings.refusal.logoSides", LONGEST_SIDE);
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage picture) {
        double share = Math.min(1, Math.min(WIDTH / (double) picture.getWidth(), HEIGHT / (double) picture.getHeight()));
        var present = picture;
        while (present.getWidth() * 0.5 > picture.getWidth() * share) {
            present = drawn(present, present.getWidth() / 2, present.getHeight() / 2);
        }
        return drawn(present, (int) Math.round(picture.getWidth() * share), (int) Math.round(picture.getHeight() * share));
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        var drawn = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(picture, 0, 0, drawn.getWidth(), drawn.getHeight(), null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static InvalidValue kind() {
        return new InvalidValue("logo", "settings.refusal.logoKind");
    }
}
