package de.reihum.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The last six digits of the SHA-1 vectors of RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037", "20000000000,353130"})
    void codes_are_those_of_the_standard(long seconds, String code) {
        assertThat(Totp.code(SECRET, seconds / 30)).isEqualTo(code);
    }

    @Test
    void a_clock_that_differs_by_one_step_is_forgiven_and_by_two_is_not() {
        var clock = Clock.fixed(Instant.ofEpochSecond(1_111_111_109), ZoneOffset.UTC);
        long now = 1_111_111_109 / 30;
        assertThat(Totp.step(SECRET, Totp.code(SECRET, now - 1), clock)).hasValue(now - 1);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, now + 1), clock)).hasValue(now + 1);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, now - 2), clock)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, now + 2), clock)).isEmpty();
    }

    @Test
    void blanks_in_a_code_do_not_matter() {
        assertThat(Totp.step(SECRET, " 081 804 ", Clock.fixed(Instant.ofEpochSecond(1_111_111_109), ZoneOffset.UTC))).isPresent();
    }

    @Test
    void the_secret_is_written_in_base32() {
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.base32("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Totp.base32("foob".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YQ");
    }

    @Test
    void an_address_cannot_add_parameters_to_the_qr_code() {
        assertThat(Totp.uri(SECRET, "a&secret=x?@example.org")).isEqualTo("otpauth://totp/Reihum:a%26secret=x%3F@example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Reihum");
    }
}
