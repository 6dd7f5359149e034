package de.reihum.ear.touches;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.reihum.ear.BrowserStory;
import de.reihum.shared.ProductClock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MondayMailBrowserIT extends BrowserStory {

    @Test
    void whoever_is_late_gets_a_mail_on_monday_that_leads_to_the_tasks() {
        String email = people.person(network, "COORDINATOR");
        people.lateTask(network, email, "Termin für den Stammtisch vorschlagen");
        people.planned(network, "tasks.monday", LocalDate.now(ProductClock.ZONE).toString());
        String link = link(email, "Eine Aufgabe ist überfällig");
        Page page = chromium.signedIn(email, people.password(), DESK);
        page.navigate(link);
        assertThat(heading(page)).containsText("Aufgaben");
        assertThat(page.locator("vaadin-grid")).containsText("Termin für den Stammtisch vorschlagen");
    }
}
