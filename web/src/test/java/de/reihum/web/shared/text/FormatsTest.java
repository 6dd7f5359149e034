package de.reihum.web.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.web.shared.Browserless;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final Instant AFTERNOON = Instant.parse("2026-11-12T15:30:00Z");

    private final Formats german = Formats.of(Locale.GERMAN);
    private final Formats english = Formats.of(Locale.ENGLISH);

    @BeforeEach
    void open() {
        Browserless.open(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void moments_are_written_as_people_say_them_in_the_networks_zone() {
        assertThat(german.moment(AFTERNOON)).isEqualTo("Donnerstag, 12. November, 16:30 Uhr");
        assertThat(english.moment(AFTERNOON)).isEqualTo("Thursday, 12 November, 16:30");
    }

    @Test
    void numbers_have_the_languages_separators() {
        assertThat(german.number(12_500)).isEqualTo("12.500");
        assertThat(english.number(12_500)).isEqualTo("12,500");
    }

    @Test
    void near_days_have_words_and_far_ones_months() {
        assertThat(german.fromToday(TODAY, TODAY)).isEqualTo("heute");
        assertThat(german.fromToday(TODAY.plusDays(1), TODAY)).isEqualTo("morgen");
        assertThat(german.fromToday(TODAY.plusDays(9), TODAY)).isEqualTo("in 9 Tagen");
        assertThat(german.fromToday(TODAY.minusMonths(7), TODAY)).isEqualTo("vor 7 Monaten");
        assertThat(english.fromToday(TODAY.minusDays(1), TODAY)).isEqualTo("yesterday");
    }

    @Test
    void an_enumeration_ends_with_and() {
        assertThat(german.enumeration(List.of("Müller", "Schäfer", "Weiß"))).isEqualTo("Müller, Schäfer und Weiß");
        assertThat(german.enumeration(List.of("Müller"))).isEqualTo("Müller");
        assertThat(german.enumeration(List.of())).isEmpty();
    }
}
