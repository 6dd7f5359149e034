package de.reihum.login;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.EmailAddress;
import de.reihum.shared.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final EmailAddress ANNA = new EmailAddress("anna.weberin@example.org");

    @ParameterizedTest
    @ValueSource(strings = {"drei alte Birnbäume", "korrekt-pferd-klammer", "zwölfzeichen", "                blank", "🐝🐝 summen im Garten"})
    void a_long_password_nobody_tries_first_is_good(String password) {
        assertThatCode(() -> PasswordRule.check(password, ANNA)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elfzeichen1", "123456789012", "password12345", "Passwort2026!", "qwertzqwertzqwertz", "aaaaaaaaaaaaaaaa", "abcabcabcabcabc", "anna.weberin", "anna.weberin@example.org", "xx anna.weberin@example.org xx"})
    void short_common_and_telling_passwords_are_refused(String password) {
        assertThatThrownBy(() -> PasswordRule.check(password, ANNA)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {129, 5000})
    void a_password_nobody_can_mean_is_refused(int length) {
        assertThatThrownBy(() -> PasswordRule.check("x1 y2 z3 w4 ".repeat(length).substring(0, length), ANNA)).isInstanceOf(InvalidValue.class);
    }
}
