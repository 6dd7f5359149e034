package de.reihum.web.shared.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealingTest {

    private final Sealing sealing = new Sealing("a secret of this installation");

    @Test
    void what_was_sealed_opens_for_whom_it_was_sealed() {
        assertThat(sealing.open(sealing.seal(new byte[] {1, 2, 3}, "anna"), "anna")).containsExactly(1, 2, 3);
    }

    @Test
    void it_opens_for_nobody_else() {
        var sealed = sealing.seal(new byte[] {1, 2, 3}, "anna");
        assertThatThrownBy(() -> sealing.open(sealed, "bea")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Sealing("another secret").open(sealed, "anna")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_changed_byte_is_noticed() {
        var bytes = Base64.getDecoder().decode(sealing.seal(new byte[] {1, 2, 3}, "anna"));
        bytes[bytes.length - 1] ^= 1;
        assertThatThrownBy(() -> sealing.open(Base64.getEncoder().encodeToString(bytes), "anna")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_content_never_looks_the_same() {
        assertThat(sealing.seal(new byte[20], "anna")).isNotEqualTo(sealing.seal(new byte[20], "anna"));
    }

    @Test
    void without_a_secret_nothing_is_sealed() {
        assertThatThrownBy(() -> new Sealing(" ")).isInstanceOf(IllegalStateException.class);
    }
}
