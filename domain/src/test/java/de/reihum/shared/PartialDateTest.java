package de.reihum.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"2019,2019,2019-01-01", "11/2019,2019-11,2019-11-01", "3/2019,2019-03,2019-03-01", "11.2019,2019-11,2019-11-01", "03.11.2019,2019-11-03,2019-11-03", "3.1.2019,2019-01-03,2019-01-03",
            "2019-11-03,2019-11-03,2019-11-03", "2019-11,2019-11,2019-11-01"})
    void what_is_known_is_kept_and_no_more(String written, String text, String from) {
        assertThat(new PartialDate(written).text()).isEqualTo(text);
        assertThat(new PartialDate(written).from()).hasToString(from);
    }

    @ParameterizedTest
    @CsvSource({"2019,2019", "2019-03,03/2019", "2019-01-03,03.01.2019"})
    void what_stands_in_a_field_is_read_back_as_the_same(String text, String typed) {
        assertThat(new PartialDate(text).typed()).isEqualTo(typed);
        assertThat(new PartialDate(typed).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gestern", "31.02.2019", "13/2019", "19", "0019", "2500", "03.11.19"})
    void what_is_no_date_is_refused(String written) {
        assertThatThrownBy(() -> new PartialDate(written)).isInstanceOf(InvalidValue.class);
    }
}
