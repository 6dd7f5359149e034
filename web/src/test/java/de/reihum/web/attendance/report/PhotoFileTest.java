package de.reihum.web.attendance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.InvalidValue;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PhotoFileTest {

    @Test
    void a_large_picture_becomes_a_smaller_jpeg() throws IOException {
        var made = ImageIO.read(new ByteArrayInputStream(PhotoFile.of(png(4000, 3000))));
        assertThat(made.getWidth()).isEqualTo(1600);
        assertThat(made.getHeight()).isEqualTo(1200);
    }

    @Test
    void a_small_one_keeps_its_size() throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(PhotoFile.of(png(300, 200)))).getWidth()).isEqualTo(300);
    }

    @Test
    void what_is_no_picture_is_refused() {
        assertThatThrownBy(() -> PhotoFile.of("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> PhotoFile.of(new byte[PhotoFile.MOST_BYTES + 1])).isInstanceOf(InvalidValue.class);
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
