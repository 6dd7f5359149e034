package de.reihum.web.attendance.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MinutesTextTest {

    @Test
    void headings_lists_and_strong_words_are_shown() {
        assertThat(MinutesText.html("# Azubis\n- werben\n- **halten**\nBis bald"))
                .isEqualTo("<div class=\"minutes\"><h3>Azubis</h3><ul><li>werben</li><li><strong>halten</strong></li></ul><p>Bis bald</p></div>");
    }

    @Test
    void whatever_looks_like_a_program_is_text() {
        for (var text : new String[] {"<script>alert(1)</script>", "- <img src=x onerror=alert(1)>", "**<a href=\"javascript:alert(1)\">hier</a>**", "</div><iframe src=//x>"}) {
            assertThat(MinutesText.html(text)).doesNotContain("<script", "<img", "<a ", "<iframe").contains("&lt;");
        }
    }
}
