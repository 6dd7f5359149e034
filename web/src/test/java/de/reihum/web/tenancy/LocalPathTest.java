package de.reihum.web.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/members/42", "/members?sort=name&q=M%C3%BCller"})
    void a_page_of_ours_is_where_it_goes_on(String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "//evil.example", "/\\evil.example", "https://evil.example", "/x\r\nSet-Cookie: a=b", "members", "javascript:alert(1)", "/%zz<script>", "/logout", "/login", "/api/v1/members"})
    void everything_else_leads_to_the_start_page(String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo("/");
    }
}
