package de.reihum.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.launcher.process.Fault;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    private static final Path HOME = Path.of("/somewhere");
    private static final Map<String, String> PASSWORD = Map.of("REIHUM_DB_PASSWORD", "secret");

    @Test
    void without_words_it_is_a_demo_on_8080_for_this_machine_only() {
        Settings settings = settings();

        assertThat(settings.ports().web()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(HOME.resolve(".reihum"));
        assertThat(settings.demo()).isTrue();
        assertThat(settings.development()).isTrue();
        assertThat(settings.webAddress()).isEqualTo("127.0.0.1");
        assertThat(settings.clock()).isEmpty();
        assertThat(settings.database()).isEmpty();
    }

    @Test
    void a_value_may_follow_as_the_next_word_or_after_an_equals_sign() {
        assertThat(settings("--port", "9000").ports().web()).isEqualTo(9000);
        assertThat(settings("--port=9000").ports().web()).isEqualTo(9000);
    }

    @Test
    void a_data_folder_is_meant_relative_to_where_one_stands() {
        assertThat(settings("--data", "mine").data()).isEqualTo(Path.of("mine").toAbsolutePath());
    }

    @Test
    void the_clock_starts_where_it_is_told() {
        assertThat(settings("--clock", "2026-03-01T08:00").clock()).contains(LocalDateTime.of(2026, 3, 1, 8, 0));
    }

    @Test
    void listening_for_others_ends_development() {
        Settings settings = settings("--listen", "0.0.0.0", "--no-demo");

        assertThat(settings.development()).isFalse();
        assertThat(settings.demo()).isFalse();
        assertThat(settings.webAddress()).isEqualTo("0.0.0.0");
    }

    @Test
    void an_existing_database_is_its_own_migrator_unless_one_is_named() {
        assertThat(settings("--db-url", "jdbc:mysql://db/reihum", "--db-user", "app").database())
                .hasValueSatisfying(access -> assertThat(access.migrator()).isEqualTo("app"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --prot 9000                                   | Unknown option --prot
            --no-demo=yes                                 | Unknown option --no-demo=yes
            extra                                         | Unknown option extra
            --port                                        | --port needs a value
            --port --no-demo                              | --port needs a value
            --port x                                      | not a port number
            --port 80                                     | between 1024 and
            --port 65530                                  | between 1024 and
            --port 9000 --port 9001                       | given twice
            --clock tomorrow                              | not a date and time
            --clock 2026-03-01T08:00 --listen 127.0.0.1   | development only
            --listen 203.0.113.9                         | not an address of this machine
            --db-url jdbc:mysql://db/reihum               | belong together
            --db-user app                                 | belong together
            --db-url jdbc:postgresql://db/x --db-user app | must look like jdbc:mysql
            --db-url jdbc:mysql://db/ --db-user app       | must look like jdbc:mysql
            --db-url jdbc:mysql://db/x?password=p --db-user app | must not carry user or password
            --db-url jdbc:mysql://db/x --db-user a'b      | not supported
            """)
    void what_makes_no_sense_is_refused_with_the_reason(String words, String reason) {
        assertThatThrownBy(() -> settings(words.split(" "))).isInstanceOf(Fault.class).hasMessageContaining(reason);
    }

    @Test
    void a_database_password_is_not_guessed() {
        Options options = Options.parse("--db-url", "jdbc:mysql://db/reihum", "--db-user", "app");

        assertThatThrownBy(() -> options.settings(HOME, Map.of())).isInstanceOf(Fault.class).hasMessageContaining("REIHUM_DB_PASSWORD");
    }

    private static Settings settings(String... words) {
        return Options.parse(words).settings(HOME, PASSWORD);
    }
}
