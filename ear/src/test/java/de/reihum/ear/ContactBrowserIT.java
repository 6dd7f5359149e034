package de.reihum.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The page of one person: what she agreed to, what is noted about her, and her card for the address book. */
class ContactBrowserIT extends BrowserStory {

    @Test
    void a_consent_is_proved_a_note_is_written_and_the_card_is_taken_along() throws IOException {
        people.member(network, "Gartenbau Quellhalde", "info@quellhalde.example", "de");
        Page page = coordinator(DESK);
        page.navigate("/members");
        page.locator("a.cell.name").click();
        page.locator("a[href^='contacts/']").first().click();
        assertThat(page.getByText("Einwilligungen").first()).isVisible();

        button(page, "Bearbeiten").click();
        page.getByLabel("Einwilligung in Mails").click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("erteilt")).first().click();
        button(page, "Speichern").click();
        assertThat(page.locator(".error-list")).containsText("Ohne Nachweis gilt die Einwilligung nicht");
        page.getByLabel("Woher wissen Sie das?").fill("Telefonat");
        page.getByLabel("Fassung des Textes").fill("Beitrittsformular 2026-01");
        free(page, "contact-consent", DESK);
        button(page, "Speichern").click();
        assertThat(page.locator("main")).containsText("Beitrittsformular 2026-01");

        button(page, "Notiz schreiben").click();
        page.getByLabel("Notiz").last().fill("Kennt die Ausbilder im Kreis.");
        within(dialog(page), "Notiz schreiben").click();
        assertThat(page.locator(".notes-card")).containsText("Kennt die Ausbilder im Kreis.");

        Download card = page.waitForDownload(() -> page.locator("a", new Page.LocatorOptions().setHasText("vCard")).click());
        assertThat(Files.readString(card.path())).startsWith("BEGIN:VCARD").contains("ORG:Gartenbau Quellhalde", "info@quellhalde.example");
        free(page, "contact", DESK);
    }

    @Test
    void the_page_stands_in_nobodys_way_on_a_phone() {
        people.member(network, "Gartenbau Quellhalde", "info@quellhalde.example", "de");
        Page page = coordinator(DESK);
        page.navigate("/members");
        page.locator("a.cell.name").click();
        page.locator("a[href^='contacts/']").first().click();
        assertThat(page.getByText("Einwilligungen").first()).isVisible();
        Page phone = coordinator(PHONE);
        phone.navigate(page.url());
        assertThat(phone.getByText("Einwilligungen").first()).isVisible();
        free(phone, "contact", PHONE);
    }
}
