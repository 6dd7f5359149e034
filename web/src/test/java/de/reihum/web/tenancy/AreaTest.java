package de.reihum.web.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {

    @ParameterizedTest
    @CsvSource({"/,APPLICATION", "/members/42,APPLICATION", "/VAADIN/build/x.js,APPLICATION", "/api,API", "/api/v1/members,API", "/apiary,APPLICATION",
        "/a/7-token,PLAIN", "/f/token,PLAIN", "/h/token,PLAIN", "/i/token,PLAIN", "/m/token,PLAIN", "/t/token,PLAIN", "/dates/7,PLAIN", "/feeds/token,PLAIN", "/check-in/7,APPLICATION", "/account,APPLICATION", "/login,PLAIN", "/login/code,PLAIN", "/reset/token,PLAIN", "/styles/public.css,STATIC", "/loginx,APPLICATION"})
    void every_path_lies_in_one_area(String path, Area area) {
        assertThat(Area.of(path)).isEqualTo(area);
    }
}
