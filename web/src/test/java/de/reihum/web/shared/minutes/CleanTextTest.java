package de.reihum.web.shared.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.attendance.closing.ClosingData;
import de.reihum.web.attendance.minutes.MinutesText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Guten Tag<script>alert(1)</script>", "Guten Tag<ScRiPt src=//x>alert(1)</sCrIpT >", "<scr<script>ipt>alert(1)</script>Guten Tag", "Guten Tag<img src=x onerror=alert(1)>",
        "Guten Tag<svg/onload=alert(1)>", "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">Guten Tag</a>", "<a href=\"java\tscript:alert(1)\">Guten Tag</a>", "<p style=\"background:url(javascript:alert(1))\">Guten Tag</p>",
        "<style>@import '//x'</style>Guten Tag", "&lt;script&gt;alert(1)&lt;/script&gt;Guten Tag", "&amp;lt;img src=x onerror=alert(1)&amp;gt;Guten Tag", "Guten Tag<!-- <script> -->", "Guten Tag<iframe srcdoc='<script>alert(1)</script>'></iframe>"})
    void of_programs_and_marks_only_the_words_are_left(String text) {
        var clean = CleanText.of(text);
        assertThat(clean).contains("Guten Tag").doesNotContainIgnoringCase("<script", "onerror", "onload", "style", "href", "data:", "javascript:", "<img", "<svg", "&lt;");
        assertThat(clean).doesNotContainPattern("<[^\\s]");
        assertThat(MinutesText.html(clean).replace("<div class=\"minutes\">", "").replaceAll("</?(div|p)>", "")).doesNotContain("<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Umsatz < 10 und > 5", "# Azubis & Ausbildung\n\n- **werben**, 50 % mehr\n- \"halten\" {{ so }}", "anna@brauerei.example, https://brauerei.example/?a=1&b=2", "Öhm – „gut“ 🍺", "a << b >> c"})
    void words_stay_as_they_were_written(String text) {
        assertThat(CleanText.of(text)).isEqualTo(text);
    }

    @Test
    void what_only_begins_like_a_mark_takes_nothing_with_it() {
        assertThat(CleanText.of("Kosten <wie besprochen, dann weiter\nzweite Zeile")).isEqualTo("Kosten < wie besprochen, dann weiter\nzweite Zeile");
    }

    @Test
    void it_happens_on_the_way_in() {
        var data = ReportDoor.clean(new ClosingData("Gut<script>alert(1)</script>", List.of(), "Presse", List.of()));
        assertThat(data).isEqualTo(new ClosingData("Gut", List.of(), "Presse", List.of()));
    }

    @Test
    void what_is_much_too_muchis_left_to_be_refused() {
        var much = new ClosingData("<b>".repeat(10_000), List.of(), "", List.of());
        assertThat(ReportDoor.clean(much).reasons()).extracting(reason -> reason.field()).containsExactly("minutes");
    }
}
