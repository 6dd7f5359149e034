package de.reihum.ear.team;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.reihum.ear.BrowserStory;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** Somebody leaves the team: the administration begins, both are told, and the points are settled together. */
class HandOverBrowserIT extends BrowserStory {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Test
    void who_leaves_and_who_takes_over_settle_point_by_point() {
        people.member(network, "Brauerei Müllerschön", "info@brauerei.example", "de");
        var leaver = people.person(network, "COORDINATOR");
        var admin = people.person(network, "TENANT_ADMIN");
        Page page = chromium.signedIn(admin, people.password(), DESK);
        page.navigate("/network/team");
        page.locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText(leaver)).first().waitFor();
        page.navigate("/network/team/" + people.id(leaver));
        assertThat(within(dialog(page), "Übergabe beginnen")).isVisible();
        free(page, "team-person", DESK);
        within(dialog(page), "Übergabe beginnen").click();
        var window = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Toni Test hört auf"));
        window.locator("vaadin-select").click();
        page.locator("vaadin-select-item").first().click();
        window.getByLabel("Letzter Tag mit Zugang").fill(LocalDate.now().plusDays(14).format(TYPED));
        window.getByLabel("Letzter Tag mit Zugang").press("Enter");
        within(window, "Übergabe beginnen").click();
        assertThat(heading(page)).hasText("Toni Test übergibt an Toni Test");
        assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
        free(page, "handover", DESK);

        Page phone = chromium.signedIn(leaver, people.password(), PHONE);
        phone.getByText("Toni Test übergibt an Toni Test").click();
        phone.locator("vaadin-text-area textarea").fill("Die Vorlagen liegen im Schrank, der Schlüssel am Empfang.");
        button(phone, "Notizen speichern").click();
        assertThat(phone.getByText("alles geregelt")).isVisible();
        quiet(phone);
        free(phone, "handover", PHONE);
        assertThat(mails(leaver).filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Ihre Übergabe")).first()).isVisible();
    }
}
