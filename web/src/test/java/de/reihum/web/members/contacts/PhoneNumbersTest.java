package de.reihum.web.members.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource({"07141 / 41544-11,+49 7141 4154411", "+49 (0)7141 187015,+49 7141 187015", "0171-6469193,+49 171 6469193", "0043 1 5337070,+43 1 5337070"})
    void numbers_take_one_form(String written, String tidy) {
        assertThat(PhoneNumbers.tidy(written)).isEqualTo(tidy);
        assertThat(PhoneNumbers.readable(written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'4,97142E+11'", "keine", "nach 17 Uhr"})
    void what_is_no_number_stays_as_it_was_written(String written) {
        assertThat(PhoneNumbers.tidy(written)).isEqualTo(written);
        assertThat(PhoneNumbers.readable(written)).isFalse();
    }
}
