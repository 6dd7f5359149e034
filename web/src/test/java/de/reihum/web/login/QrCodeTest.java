package de.reihum.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    @Test
    void the_drawing_can_be_read_again() throws Exception {
        assertThat(read(QrCode.svg("otpauth://totp/Reihum:anna@example.org?secret=GEZDGNBV&issuer=Reihum"))).isEqualTo("otpauth://totp/Reihum:anna@example.org?secret=GEZDGNBV&issuer=Reihum");
    }

    /** Draws the squares eight pixels wide, as a camera would see them. */
    private static String read(String svg) throws Exception {
        var box = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\"").matcher(svg);
        assertThat(box.find()).isTrue();
        int size = Integer.parseInt(box.group(1)) * 8;
        var pixels = new int[size * size];
        Arrays.fill(pixels, 0xffffff);
        var square = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (square.find()) {
            for (int i = 0; i < 64; i++) {
                pixels[(Integer.parseInt(square.group(2)) * 8 + i / 8) * size + Integer.parseInt(square.group(1)) * 8 + i % 8] = 0;
            }
        }
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels)))).getText();
    }
}
