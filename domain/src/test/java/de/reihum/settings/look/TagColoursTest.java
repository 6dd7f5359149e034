package de.reihum.settings.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.InvalidValue;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagColoursTest {

    private static final TagColours NONE = TagColours.parse("");

    @Test
    void a_colour_belongs_to_the_word_however_it_is_spelled() {
        var colours = NONE.with("Gründer", Optional.of(TagColour.RED));
        assertThat(colours.of("GRÜNDER")).contains(TagColour.RED);
        assertThat(colours.with("gründer", Optional.empty())).isEqualTo(NONE);
    }

    @Test
    void what_is_kept_is_read_again_signs_in_words_too() {
        var colours = NONE.with("a=b", Optional.of(TagColour.BLUE)).with("Azubi", Optional.of(TagColour.PINK));
        assertThat(TagColours.parse(colours.text())).isEqualTo(colours);
        assertThat(TagColours.sound("Azubi=PINK\n")).isEqualTo("azubi=PINK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"azubi", "=RED", "azubi=#ff0000", "azubi=PURPLE"})
    void only_the_colours_of_the_palette_can_be_chosen(String text) {
        assertThatThrownBy(() -> TagColours.sound(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void there_is_an_end() {
        var many = IntStream.range(0, 301).mapToObj(number -> "tag" + number + "=RED").collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> TagColours.sound(many)).isInstanceOf(InvalidValue.class);
    }
}
