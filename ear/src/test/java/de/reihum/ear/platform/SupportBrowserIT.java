package de.reihum.ear.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.reihum.ear.BrowserStory;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A network asks the umbrella office for help, sees what it looked at, and sends it out. */
class SupportBrowserIT extends BrowserStory {

    private static final Pattern LOGIN = Pattern.compile("/login");

    @Test
    void the_umbrella_office_looks_in_while_it_is_let_in_and_no_longer() {
        people.member(network, "Tischlerei Sonnenberg", null, "de");
        Page admin = chromium.signedIn(people.person(network, "TENANT_ADMIN"), people.password(), DESK);
        letIn(admin);

        Page office = chromium.signedIn(people.umbrellaOffice(), people.password(), DESK);
        office.navigate("/login/network");
        button(office, "Netzwerk " + network).click();
        assertThat(office.locator(".notice")).containsText("nur zum Lesen");
        office.navigate("/members");
        office.locator("a.cell.name:visible", new Page.LocatorOptions().setHasText("Tischlerei Sonnenberg")).click();
        assertThat(heading(office)).containsText("Tischlerei Sonnenberg");
        free(office, "support-banner", DESK);
        assertThat(office.getByText("Mitglied bearbeiten")).hasCount(0);
        office.navigate("/network/data");
        assertThat(office.locator("main")).not().containsText("ZIP-Datei");

        admin.navigate("/network/audit");
        assertThat(admin.locator("vaadin-grid")).containsText("Tischlerei Sonnenberg");
        assertThat(admin.locator("vaadin-grid")).containsText("Seite");
        admin.navigate("/network/data");
        button(admin, "Freigabe beenden").click();
        assertThat(admin.locator("main")).containsText("vorbei");
        free(admin, "support-over", DESK);
        office.waitForCondition(() -> {
            office.navigate("/members");
            return LOGIN.matcher(office.url()).find();
        });
    }

    @Test
    void a_grant_is_given_on_a_phone() {
        Page admin = chromium.signedIn(people.person(network, "TENANT_ADMIN"), people.password(), PHONE);
        letIn(admin);
        free(admin, "support-granted", PHONE);
    }

    private static void letIn(Page admin) {
        admin.navigate("/network/data");
        assertThat(heading(admin)).hasText("Daten und Zugriff");
        button(admin, "Freigabe erteilen").click();
        Locator dialog = dialog(admin);
        within(dialog, "Freigabe erteilen").click();
        assertThat(dialog.locator(".error-list")).containsText("worum es geht");
        admin.getByLabel("Worum geht es?").fill("Ein Import klappt nicht");
        free(admin, "support-grant", admin.viewportSize().width);
        within(dialog, "Freigabe erteilen").click();
        assertThat(admin.locator("main")).containsText("Nur lesen, erteilt von Toni Test");
    }
}
