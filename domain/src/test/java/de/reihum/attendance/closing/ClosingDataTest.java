package de.reihum.attendance.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingDataTest {

    @Test
    void marks_of_web_pages_are_taken_out_of_minutes() {
        assertThat(minutes("Guten <b>Tag</b><script>alert(1)</script>")).isEqualTo("Guten Tagalert(1)");
        assertThat(minutes("<scr<script>ipt>x")).isEqualTo("x");
        assertThat(minutes("a <!-- weg --> b")).isEqualTo("a  b");
    }

    @Test
    void what_only_looks_like_a_mark_stays() {
        assertThat(minutes("Umsatz < 10 und > 5")).isEqualTo("Umsatz < 10 und > 5");
    }

    @Test
    void what_is_too_long_is_refused_with_its_field() {
        assertThat(new ClosingData("x".repeat(20_001), "", "y".repeat(1001), List.of()).reasons()).extracting(reason -> reason.field()).containsExactly("minutes", "press");
    }

    private static String minutes(String text) {
        return new ClosingData(text, "", "", List.of()).minutes();
    }
}
