package de.reihum.launcher.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.launcher.process.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"11.4.5-MariaDB", "5.5.5-11.8.2-MariaDB-log", "12.0.1-MariaDB", "8.4.0", "9.1.0-commercial"})
    void new_enough_servers_are_welcome(String text) {
        assertThatCode(() -> ServerVersion.parse(text).refuseTooOld()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"5.5.5-10.11.19-MariaDB-0+deb12u1, fractions of seconds", "11.3.2-MariaDB, fractions of seconds", "8.0.44, long-term support",
        "8.3.0, long-term support", "unknown, not understood"})
    void older_servers_are_refused_with_the_reason(String text, String reason) {
        assertThatThrownBy(() -> ServerVersion.parse(text).refuseTooOld()).isInstanceOf(Fault.class).hasMessageContaining(reason);
    }
}
