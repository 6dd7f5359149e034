package de.reihum.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTokenTest {

    @Test
    void a_token_is_read_back_from_its_text() {
        var token = ApiToken.random(17);

        assertThat(ApiToken.read(token.text())).contains(token);
        assertThat(token.text()).startsWith("rh_17_").hasSize(38);
    }

    @Test
    void two_tokens_differ_and_neither_shows_its_secret() {
        var token = ApiToken.random(17);

        assertThat(token.hash()).hasSize(64).isNotEqualTo(ApiToken.random(17).hash());
        assertThat(token.toString()).doesNotContain(token.secret()).startsWith(token.prefix());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rh_", "rh_0_abcdefghijklmnopqrstuvwxyz012345", "rh_1_short", "rh_-1_abcdefghijklmnopqrstuvwxyz012345", "rh_99999999999_abcdefghijklmnopqrstuvwxyz012345"})
    void what_is_no_token_is_read_as_nothing(String text) {
        assertThat(ApiToken.read(text)).isEmpty();
    }
}
