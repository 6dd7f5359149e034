package de.reihum.web.shared.look;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.settings.ChangeSettings;
import de.reihum.settings.Setting;
import de.reihum.settings.SettingsFixtures;
import de.reihum.settings.SettingsService;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicPageTest {

    private final SettingsFixtures world = new SettingsFixtures();
    private final SettingsService settings = world.settings();

    @Test
    void a_page_without_a_word_has_a_legal_notice_all_the_same() throws IOException {
        assertThat(page()).contains("Impressum", "Diese Seite gehört zu Netzwerk Neckar.", "setzt keine Cookies").doesNotContain("/brand/");
    }

    @Test
    void a_page_has_the_networks_colour_and_words() throws IOException {
        settings.change(new ChangeSettings(Map.of(Setting.COLOUR, "#7a1f5c", Setting.IMPRINT, "Landratsamt <Musterkreis>", Setting.PRIVACY, "https://example.org/datenschutz"), Map.of()));
        assertThat(page()).contains("/brand/7a1f5c.css", "Landratsamt &lt;Musterkreis&gt;", "href=\"https://example.org/datenschutz\"");
    }

    @Test
    void an_address_with_a_program_in_it_is_a_text() throws IOException {
        settings.change(new ChangeSettings(Map.of(Setting.IMPRINT, "javascript:alert(1)"), Map.of()));
        assertThat(page()).contains("javascript:alert(1)").doesNotContain("href=\"javascript");
    }

    @Test
    void a_colour_is_a_style_sheet_for_light_and_dark() {
        assertThat(BrandStyle.at("/7a1f5c.css")).contains("--brand:#7a1f5c", "theme~=\"dark\"", "prefers-color-scheme:dark");
        assertThat(BrandStyle.at("/ffff00.css")).as("nobody could read").isNull();
        assertThat(BrandStyle.at("/../x.css")).isNull();
    }

    private String page() throws IOException {
        return new Pages(new Messages(), world.faces()).render("personal-gone", Locale.GERMAN, Map.of());
    }
}
