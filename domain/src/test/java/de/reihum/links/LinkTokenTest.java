package de.reihum.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinkTokenTest {

    @Property
    void a_token_survives_the_way_through_an_address(@ForAll @IntRange(min = 1) int network) {
        var token = LinkToken.make(network);
        var back = LinkToken.parse(token.text()).orElseThrow();
        assertThat(back.network()).isEqualTo(network);
        assertThat(back.hash()).isEqualTo(token.hash());
        assertThat(token.text()).matches("[A-Za-z0-9_-]{32}");
    }

    @Property
    void a_token_on_paper_survives_being_typed_in_any_way(@ForAll @IntRange(min = 1, max = 999_999_999) int network) {
        var token = LinkToken.forPaper(network);
        assertThat(token.text()).matches("[1-9][0-9]*(-[0-9a-hjkmnp-tv-z]{4}){4}");
        for (var typed : List.of(token.text(), " " + token.text().toUpperCase(Locale.ROOT) + " ", token.text().replace('0', 'O').replace('1', 'l'))) {
            var back = LinkToken.parse(typed).orElseThrow();
            assertThat(back.network()).isEqualTo(network);
            assertThat(back.hash()).isEqualTo(token.hash());
        }
    }

    @Property
    void no_other_text_breaks_the_reading(@ForAll String text) {
        LinkToken.parse(text).ifPresent(token -> assertThat(token.text()).isEqualTo(text));
    }

    @Test
    void two_tokens_are_never_the_same() {
        assertThat(LinkToken.make(1).hash()).isNotEqualTo(LinkToken.make(1).hash());
    }

    @Test
    void a_token_does_not_show_its_secret_in_a_log() {
        var token = LinkToken.make(7);
        assertThat(token.toString()).isEqualTo("link of network 7").doesNotContain(token.text());
    }
}
