package de.reihum.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.InvalidValue;
import org.junit.jupiter.api.Test;

class AccountTest {

    private final AccountFixtures fixtures = new AccountFixtures();

    @Test
    void a_new_password_ends_the_sessions_opened_before() {
        var account = fixtures.person("anna");
        int before = account.epoch();
        account.changePassword("another hash");
        assertThat(account.epoch()).isGreaterThan(before);
    }

    @Test
    void a_new_name_ends_no_session() {
        var account = fixtures.person("anna");
        int before = account.epoch();
        account.rename(new PersonName(FormOfAddress.NONE, "Anna", "Wagner"));
        assertThat(account.epoch()).isEqualTo(before);
    }

    @Test
    void a_language_nobody_speaks_here_is_refused() {
        assertThatThrownBy(() -> fixtures.person("anna").speak("fr")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_name_with_a_line_break_is_refused_because_it_goes_into_mails() {
        assertThatThrownBy(() -> new PersonName(FormOfAddress.NONE, "Anna\r\nBcc: x@example.org", "Weber")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void every_missing_part_of_a_name_is_named() {
        assertThatThrownBy(() -> new PersonName(FormOfAddress.NONE, " ", null))
                .isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.reasons()).extracting("field").containsExactly("givenName", "familyName"));
    }
}
