package de.reihum.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.members.Employees.Size;
import de.reihum.shared.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployeesTest {

    @ParameterizedTest
    @CsvSource({"0,0,MICRO", "9,9,MICRO", "10,10,SMALL", "49,49,SMALL", "50,50,MEDIUM", "249,249,MEDIUM", "250,250,LARGE", "1.200,1200,LARGE", "1 200,1200,LARGE", "ca. 30,30,SMALL",
            "85 (davon 20 TZ),85,MEDIUM", "1-9,5,MICRO", "10-49,29,SMALL", "50 – 249,149,MEDIUM", "über 250,250,LARGE", "250+,250,LARGE", "unter 10,9,MICRO", "<50,49,SMALL",
            "12 Mitarbeiter,12,SMALL", "rund 1.500 Beschäftigte,1500,LARGE", "von 5 bis 7,6,MICRO"})
    void numbers_are_read_as_people_write_them(String written, int count, Size size) {
        var employees = new Employees(written);
        assertThat(employees.count()).isEqualTo(count);
        assertThat(employees.size()).isEqualTo(size);
        assertThat(employees.text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "viele", "-5", "12,5", "49-10", "99999999", "1.2.3", "2019-11-03", "=1+1"})
    void what_is_no_number_is_refused(String written) {
        assertThatThrownBy(() -> new Employees(written)).isInstanceOf(InvalidValue.class);
    }
}
