package de.reihum.web.settings;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoPictureTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void a_picture_is_scaled_to_what_is_shown(String kind) throws IOException {
        var small = ImageIO.read(new ByteArrayInputStream(LogoPicture.of(picture(1200, 300, kind))));
        assertThat(small.getWidth()).isEqualTo(480);
        assertThat(small.getHeight()).isEqualTo(120);
    }

    @Test
    void a_small_picture_stays_as_it_is() throws IOException {
        var small = ImageIO.read(new ByteArrayInputStream(LogoPicture.of(picture(80, 40, "png"))));
        assertThat(small.getWidth()).isEqualTo(80);
    }

    @Test
    void nothing_of_the_file_but_its_look_is_kept() throws IOException {
        var received = new ByteArrayOutputStream();
        received.write(picture(80, 40, "png"));
        received.write("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(LogoPicture.of(received.toByteArray()), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", "GIF89a", "", "\u0089PNG\r\n\u001a\n broken"})
    void other_files_are_refused(String content) {
        assertThatThrownBy(() -> LogoPicture.of(content.getBytes(StandardCharsets.ISO_8859_1))).isInstanceOfSatisfying(InvalidValue.class,
                refused -> assertThat(refused.reasons().get(0).key()).isEqualTo("settings.refusal.logoKind"));
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_refused_before_it_is_read() throws IOException {
        var bomb = picture(1, 1, "png");
        // width and height in the PNG's header
        bomb[18] = (byte) 0xff;
        bomb[22] = (byte) 0xff;
        assertThatThrownBy(() -> LogoPicture.of(bomb)).isInstanceOf(InvalidValue.class);
    }

    private static byte[] picture(int width, int height, String kind) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, out);
        return out.toByteArray();
    }
}
