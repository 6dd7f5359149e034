package de.reihum.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages, is used, sounds as agreed, and stands in a bundle and nowhere else. */
class BundlesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern SINGLE_APOSTROPHE = Pattern.compile("(?<!')'(?!')(?![{}])(?<![{}]')");
    private static final Pattern NOT_OUR_TONE = Pattern.compile("!|\\b([Tt]enant|[Tt]oken|ungültig\\w*|[Dd]u|[Dd]ein\\w*|[Dd]ir|[Dd]ich|[Ee]uch|[Ee]uer)\\b|[a-zäöüß](\\*|:|_)innen");

    /** An empty cell of an exported file. */
    private static final Set<String> MEANT_TO_BE_BLANK = Set.of("exchange.export.consent.UNKNOWN");

    private final Map<String, String> german = Bundles.of("de");
    private final Map<String, String> english = Bundles.of("en");

    @Test
    void every_text_is_there_in_german_and_english() {
        assertThat(german).isNotEmpty();
        assertThat(english.keySet()).isEqualTo(german.keySet());
        assertThat(blank(german)).isEmpty();
        assertThat(blank(english)).isEmpty();
    }

    @Test
    void both_languages_take_the_same_arguments() {
        assertThat(german.keySet()).allSatisfy(key -> assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(german.get(key))));
    }

    @Test
    void every_text_can_be_formatted() {
        for (var language : List.of(german, english)) {
            assertThat(language).allSatisfy((key, text) -> assertThat(new MessageFormat(text).toPattern()).as(key).isNotNull());
            assertThat(language).allSatisfy((key, text) -> assertThat(SINGLE_APOSTROPHE.matcher(text).find()).as("%s: an apostrophe is written twice: %s", key, text).isFalse());
        }
    }

    @Test
    void german_texts_keep_the_tone() {
        assertThat(german).allSatisfy((key, text) -> assertThat(NOT_OUR_TONE.matcher(text).find()).as("%s = %s", key, text).isFalse());
    }

    @Test
    void a_key_begins_with_its_bundles_name() {
        assertThat(Bundles.strangers()).isEmpty();
    }

    @Test
    void no_key_stands_twice() {
        assertThat(Bundles.twice()).isEmpty();
    }

    @Test
    void every_key_in_the_code_has_a_text() throws IOException {
        assertThat(Code.keys()).hasSizeGreaterThan(100);
        assertThat(Code.keys().stream().filter(key -> !german.containsKey(key))).isEmpty();
        assertThat(Code.beginnings().stream().filter(start -> german.keySet().stream().noneMatch(key -> key.startsWith(start)))).isEmpty();
    }

    @Test
    void every_text_is_used() throws IOException {
        var literals = Code.literals();
        assertThat(german.keySet().stream().filter(key -> !literals.contains(key) && literals.stream().noneMatch(start -> begins(key, start)))).isEmpty();
    }

    @Test
    void no_text_stands_in_the_code_of_a_view() throws IOException {
        assertThat(Code.literalTexts()).isEmpty();
    }

    @Test
    void no_text_stands_in_a_template() throws IOException {
        assertThat(Code.textsInTemplates()).isEmpty();
    }

    @Test
    void the_tests_eyes_are_open() {
        assertThat(Code.literalText("add(new Span(\"Guten Tag\"));")).contains("Guten Tag");
        assertThat(Code.literalText("field.setLabel(\"Name\");")).contains("Name");
        assertThat(Code.literalText("column.setHeader(\"Name\"); response.setHeader(\"Cache-Control\", \"no-store\");")).containsExactly("Name");
        assertThat(Code.literalText("add(new Span(texts.text(\"members.name\")), new Button(VaadinIcon.PLUS.create()));")).isEmpty();
        assertThat(Code.textOfTemplate("<p class=\"a\">{{ t(\"login.title\") }}</p>")).isBlank();
        assertThat(Code.textOfTemplate("<p>Hallo {{ name }}</p>")).contains("Hallo");
        assertThat(NOT_OUR_TONE.matcher("Das ist ungültig.").find()).isTrue();
        assertThat(NOT_OUR_TONE.matcher("Gespeichert!").find()).isTrue();
        assertThat(SINGLE_APOSTROPHE.matcher("don't").find()).isTrue();
        assertThat(SINGLE_APOSTROPHE.matcher("don''t").find()).isFalse();
    }

    /** A key made of a fixed beginning and an end that is known only at run time. */
    private static boolean begins(String key, String start) {
        return start.indexOf('.') > 0 && key.startsWith(start.endsWith(".") ? start : start + ".");
    }

    private static List<String> blank(Map<String, String> texts) {
        return texts.entrySet().stream().filter(entry -> entry.getValue().isBlank()).map(Map.Entry::getKey).filter(key -> !MEANT_TO_BE_BLANK.contains(key)).toList();
    }

    private static TreeSet<String> arguments(String text) {
        var numbers = new TreeSet<String>();
        var found = ARGUMENT.matcher(text);
        while (found.find()) {
            numbers.add(found.group(1));
        }
        return numbers;
    }
}
