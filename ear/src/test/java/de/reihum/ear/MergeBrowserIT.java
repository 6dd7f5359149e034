package de.reihum.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A coordinator finds what was entered twice and makes one record of it. */
class MergeBrowserIT extends BrowserStory {

    @Test
    void a_duplicate_is_found_compared_and_merged_and_the_old_address_leads_on() {
        Page page = coordinator(DESK);
        enter(page, "Möbel Häberle GmbH");
        enter(page, "MOEBEL HAEBERLE");
        var old = page.url();
        page.navigate("/duplicates");
        assertThat(page.locator("a.cell.name")).hasCount(1);
        free(page, "duplicates", DESK);
        page.locator("a.cell.name").click();
        assertThat(heading(page)).containsText("Möbel Häberle GmbH und MOEBEL HAEBERLE");
        free(page, "merge", DESK);
        button(page, "Zusammenführen").click();
        assertThat(heading(page)).hasText("Möbel Häberle GmbH");
        assertThat(page.locator("main")).containsText("Mit „MOEBEL HAEBERLE“ zusammengeführt");
        page.navigate(old);
        assertThat(heading(page)).hasText("Möbel Häberle GmbH");
        page.navigate("/duplicates");
        assertThat(page.getByText("Nichts doppelt")).isVisible();
    }

    @Test
    void on_a_telephone_two_that_only_look_alike_are_told_apart() {
        Page page = coordinator(PHONE);
        enter(page, "Zweigstelle Nord");
        enter(page, "Zweigstelle Nord GmbH");
        page.navigate("/duplicates");
        page.locator(".row-card a.name").click();
        assertThat(button(page, "Nicht dasselbe")).isVisible();
        free(page, "merge", PHONE);
        button(page, "Nicht dasselbe").click();
        assertThat(page.getByText("Nichts doppelt")).isVisible();
    }

    private static void enter(Page page, String name) {
        page.navigate("/members/new");
        page.getByLabel("Name der Firma oder Institution").fill(name);
        page.locator("vaadin-select").first().click();
        page.locator("vaadin-select-overlay vaadin-select-item").first().click();
        assertThat(page.locator("vaadin-select-list-box").first()).isHidden();
        button(page, "Mitglied anlegen").click();
        assertThat(heading(page)).hasText(name);
        page.waitForURL(url -> url.matches(".*/members/\\d+"));
    }
}
