package de.reihum.ear.settings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.reihum.ear.BrowserStory;
import org.junit.jupiter.api.Test;

/** What a network sets up counts on its pages, and each value says whose word it is. */
class SettingsBrowserIT extends BrowserStory {

    @Test
    void an_administrator_gives_the_network_a_colour_and_takes_it_back() {
        Page page = admin(DESK);
        page.navigate("/network/settings/look");
        assertThat(page.locator(".origin").first()).containsText("Vorgabe von Reihum");
        page.locator(".colour-field vaadin-text-field input").fill("#ff8800");
        page.keyboard().press("Tab");
        assertThat(page.locator(".verdict")).containsText("nötig sind 4,5");
        page.locator(".verdict vaadin-button").click();
        assertThat(page.locator(".verdict")).containsText("gut zu lesen");
        button(page, "Einstellungen speichern").click();
        assertThat(page.locator("link[href*='/brand/']")).hasCount(1);
        assertThat(page.locator(".origin").first()).containsText("Eigene Angabe des Netzwerks");
        free(page, "settings-look", DESK);
        page.locator(".origin vaadin-button").first().click();
        assertThat(page.locator(".origin").first()).containsText("Vorgabe von Reihum");
        assertThat(page.locator("link[href*='/brand/']")).hasCount(0);
    }

    @Test
    void a_network_says_how_it_is_called_and_what_its_members_are_called() {
        Page page = admin(DESK);
        page.navigate("/network/settings");
        assertThat(page.locator(".area-tabs [aria-current]")).hasText("Einstellungen");
        assertThat(page.locator(".origin").first()).containsText("Vorgabe der Dachorganisation");
        page.getByLabel("Name des Netzwerks").fill("Netzwerk mit neuem Namen");
        button(page, "Namen speichern").click();
        assertThat(page.locator(".origin").first()).containsText("Eigene Angabe des Netzwerks");
        assertThat(page.locator(".origin")).hasCount(3);
        free(page, "settings-access", DESK);
        // the page is drawn anew, and going on before would break that off
        page.waitForResponse(answer -> answer.request().isNavigationRequest(), () -> page.locator(".origin vaadin-button").first().click());
        assertThat(page.locator(".origin").first()).containsText("Vorgabe der Dachorganisation");

        page.navigate("/network/settings/words");
        assertThat(page.locator(".area-tabs [aria-current]")).hasText("Einstellungen");
        page.locator("vaadin-select").first().click();
        page.locator("vaadin-select-overlay[opened] vaadin-select-item").nth(1).click();
        button(page, "Einstellungen speichern").click();
        assertThat(page.locator("nav a[href='members']").first()).containsText("Partner");
        page.locator(".origin vaadin-button").first().click();
        assertThat(page.locator("nav a[href='members']").first()).containsText("Mitglieder");
    }

    private Page admin(int width) {
        return chromium.signedIn(people.person(network, "TENANT_ADMIN"), people.password(), width);
    }
}
