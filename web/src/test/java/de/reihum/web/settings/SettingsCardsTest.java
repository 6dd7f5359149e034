package de.reihum.web.settings;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.settings.NetworkSettingsService;
import de.reihum.settings.Origin;
import de.reihum.settings.Setting;
import de.reihum.settings.SettingsFixtures;
import de.reihum.settings.SettingsService;
import de.reihum.web.shared.Browserless;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsCardsTest {

    private final SettingsFixtures world = new SettingsFixtures();
    private final SettingsService settings = world.settings();
    private final NetworkSettingsService names = new NetworkSettingsService(world.networks, world.tenant, world.faces());

    @BeforeEach
    void open() {
        Browserless.open(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void the_second_factor_says_whose_word_it_is_and_goes_back_to_the_default() {
        access();
        assertThat(page()).contains("Vorgabe von Reihum");
        _setValue(choice(1), "YES");
        click("Einstellungen speichern");
        assertThat(world.networks.find(1).orElseThrow().secondFactorRequired()).isTrue();
        access();
        assertThat(page()).contains("Eigene Angabe des Netzwerks", "Vorgabe von Reihum wäre: freiwillig");
        click("Auf Vorgabe zurücksetzen");
        assertThat(world.networks.find(1).orElseThrow().secondFactorRequired()).isFalse();
    }

    @Test
    void the_name_goes_back_to_the_one_it_was_opened_with() {
        name();
        assertThat(page()).contains("Vorgabe der Dachorganisation");
        _setValue(_get(TextField.class), "Netz am Fluss");
        click("Namen speichern");
        name();
        assertThat(page()).contains("Eigene Angabe des Netzwerks", "Vorgabe der Dachorganisation wäre: Netzwerk Neckar");
        click("Auf Vorgabe zurücksetzen");
        assertThat(names.name().name()).isEqualTo("Netzwerk Neckar");
    }

    private void access() {
        show(new SettingsCard(Setting.Section.ACCESS, settings.settings(), Origin.NETWORK, settings::change, settings::takeBack));
    }

    private void name() {
        show(new NameCard(names, () -> { }, () -> { }));
    }

    private static void show(Component card) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(card);
    }

    private static String page() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static Select<String> choice(int place) {
        return (Select<String>) _find(Select.class).get(place);
    }

    private static void click(String words) {
        _click(_find(Button.class, spec -> spec.withText(words)).get(0));
    }
}
