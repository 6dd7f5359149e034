package de.reihum.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    PasswordsTest() {
        passwords.prepare();
    }

    @Test
    void a_hash_carries_its_parameters_and_matches_its_password_only() {
        var hash = passwords.hash("drei alte Birnbäume");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.match("drei alte Birnbäume", hash)).isTrue();
        assertThat(passwords.match("drei alte Birnbaume", hash)).isFalse();
    }

    @Test
    void nothing_matches_where_there_is_no_password() {
        assertThat(passwords.match("nobody has this password", "")).isFalse();
    }
}
