package de.reihum.web.shared.parts;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.settings.look.BrandColour;
import de.reihum.settings.look.TagColour;
import de.reihum.settings.look.TagColours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TagBadgeTest {

    @Test
    void a_tag_looks_the_same_however_it_is_spelled() {
        assertThat(TagBadge.tint("Gründer")).isEqualTo(TagBadge.tint("gründer"));
        assertThat(new TagBadge("Azubis").getElement().getText()).isEqualTo("Azubis");
    }

    @Test
    void a_chosen_colour_counts() {
        assertThat(new TagBadge("Azubis", TagColours.parse("azubis=RED")).getClassNames()).contains("tint-5");
        assertThat(new TagBadge("Azubis", TagColours.parse("")).getClassNames()).contains("tint-" + TagBadge.tint("Azubis"));
    }

    /** WCAG 2.2, 1.4.3; the style sheet mixes the colour into paper and ink of the light and the dark page. */
    @ParameterizedTest
    @EnumSource(TagColour.class)
    void each_colour_can_be_read_on_light_and_dark_paper(TagColour colour) throws IOException {
        var sheet = Files.readString(Path.of("src/main/webapp/styles/reihum.css"));
        int tint = found(sheet, "\\.badge\\.tint-" + (colour.ordinal() + 1) + " \\{ --tint: (#[0-9a-f]{6})");
        assertThat(sheet).contains("color-mix(in srgb, var(--tint) 16%, var(--paper)); color: color-mix(in srgb, var(--tint) 50%, var(--ink))");
        for (var page : List.of(List.of("#16211f", "#ffffff"), List.of(dark(sheet, "ink"), dark(sheet, "paper")))) {
            int ink = BrandColour.parse(page.get(0)).rgb();
            int paper = BrandColour.parse(page.get(1)).rgb();
            assertThat(BrandColour.contrast(mix(tint, ink, 0.5), mix(tint, paper, 0.16))).as("%s on %s", colour, page).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static int found(String sheet, String pattern) {
        var match = Pattern.compile(pattern).matcher(sheet);
        assertThat(match.find()).as(pattern).isTrue();
        return BrandColour.parse(match.group(1)).rgb();
    }

    private static String dark(String sheet, String name) {
        return String.format("#%06x", found(sheet, "theme~=\"?dark\"?\\][^}]*--" + name + ":\\s*(#[0-9a-f]{6})"));
    }

    private static int mix(int one, int other, double share) {
        return IntStream.of(16, 8, 0).map(shift -> (int) Math.round((one >> shift & 0xff) * share + (other >> shift & 0xff) * (1 - share)) << shift).sum();
    }

    @Test
    void tags_are_told_apart_by_the_colours_there_are() {
        assertThat(Stream.of("Azubis", "Gesundheit", "Pflege", "Export", "Handwerk", "Schule", "Messe", "Digital", "Energie", "Gastro").map(TagBadge::tint)).allMatch(tint -> tint >= 1 && tint <= 8)
                .satisfies(tints -> assertThat(tints.stream().distinct().count()).isGreaterThan(3));
    }
}
