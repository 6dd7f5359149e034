package de.reihum.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A coordinator changes a field of more members than one window waits for, and thinks better of it later. */
class BulkBrowserIT extends BrowserStory {

    private static final int MANY = 203;

    @Test
    void hundreds_are_changed_in_the_background_and_taken_back_the_day_after() {
        for (int one = 1; one <= MANY; one++) {
            people.member(network, "Betrieb Nummer " + one, "info" + one + "@betrieb.example", "de");
        }
        Page page = coordinator(DESK);
        page.navigate("/members");
        assertThat(page.locator(".list-head .count")).hasText(Integer.toString(MANY));
        page.locator("#selectAllCheckbox, vaadin-grid vaadin-checkbox").first().click();
        assertThat(page.locator(".selection-bar")).containsText(Integer.toString(MANY));
        button(page, "Feld ändern").click();
        Locator window = dialog(page);
        window.getByLabel("Neuer Wert").fill("Ausbildungsmesse");
        window.getByLabel("Neuer Wert").press("Tab");
        within(window, MANY + " Mitglieder ändern").click();

        assertThat(heading(page)).hasText("Änderungen an vielen");
        assertThat(page.locator("main .rows")).containsText(MANY + " Mitglieder geändert");
        free(page, "bulk-changes", DESK);

        Page later = coordinator(PHONE);
        later.navigate("/members/changes");
        free(later, "bulk-changes", PHONE);
        later.getByText("Zurücknehmen", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(later.locator("main .rows")).containsText(MANY + " Mitglieder sind wie vorher");

        page.navigate("/network/jobs");
        page.getByText("Änderung an vielen zurücknehmen: Ausbildungsmesse").click();
        assertThat(heading(page)).hasText("Änderungen an vielen");
        assertThat(page.locator("main .rows")).containsText("zurückgenommen");
    }
}
