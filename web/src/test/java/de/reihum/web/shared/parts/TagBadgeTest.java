package de.reihum.web.shared.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TagBadgeTest {

    @Test
    void a_tag_looks_the_same_however_it_is_spelled() {
        assertThat(TagBadge.tint("Gründer")).isEqualTo(TagBadge.tint("gründer"));
        assertThat(new TagBadge("Azubis").getElement().getText()).isEqualTo("Azubis");
    }

    @Test
    void tags_are_told_apart_by_the_colours_there_are() {
        assertThat(Stream.of("Azubis", "Gesundheit", "Pflege", "Export", "Handwerk", "Schule", "Messe", "Digital", "Energie", "Gastro").map(TagBadge::tint)).allMatch(tint -> tint >= 1 && tint <= 8)
                .satisfies(tints -> assertThat(tints.stream().distinct().count()).isGreaterThan(3));
    }
}
