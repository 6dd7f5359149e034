package de.reihum.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.web.shared.Messages;
import de.reihum.web.shared.frame.HelpTopic;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandbookTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    @ParameterizedTest
    @EnumSource(HelpTopic.class)
    void every_chapter_stands_in_both_languages_with_the_same_parts_and_links(HelpTopic topic) {
        var german = Handbook.chapter(topic, Locale.GERMAN);
        var english = Handbook.chapter(topic, Locale.ENGLISH);
        assertThat(german.title()).isNotBlank().isNotEqualTo(english.title());
        assertThat(headings(german)).isPositive().isEqualTo(headings(english));
        assertThat(links(german)).isEqualTo(links(english));
    }

    @ParameterizedTest
    @EnumSource(HelpTopic.class)
    void a_chapter_is_short(HelpTopic topic) {
        for (var language : Messages.LANGUAGES) {
            assertThat(Handbook.chapter(topic, language).body().split("\\s+").length).isBetween(60, 260);
        }
    }

    @Test
    void the_opening_tells_what_a_chapter_is_about_without_marks() {
        assertThat(Handbook.chapter(HelpTopic.MEMBERS, Locale.GERMAN).opening())
                .isEqualTo("Ein Mitglied ist eine Firma oder Institution, eine Ansprechperson ein Mensch dort.");
    }

    @ParameterizedTest
    @EnumSource(HelpTopic.class)
    void an_opening_is_plain_text(HelpTopic topic) {
        for (var language : Messages.LANGUAGES) {
            assertThat(Handbook.chapter(topic, language).opening()).isNotBlank().doesNotContain("[", "](", "*", "`");
        }
    }

    private static long headings(Handbook.Chapter chapter) {
        return chapter.body().lines().filter(line -> line.startsWith("## ")).count();
    }

    private static Set<String> links(Handbook.Chapter chapter) {
        return LINK.matcher(chapter.body()).results().map(link -> link.group(1)).collect(Collectors.toSet());
    }
}
