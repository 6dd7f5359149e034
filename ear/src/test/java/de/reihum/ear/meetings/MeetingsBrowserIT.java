package de.reihum.ear.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.reihum.ear.BrowserStory;
import org.junit.jupiter.api.Test;

class MeetingsBrowserIT extends BrowserStory {

    @Test
    void a_year_of_a_series_is_planned_and_one_of_its_meetings_made_firm() {
        people.member(network, "Brauerei Ähre", "kontakt@braehre.example", "de");
        Page page = coordinator(DESK);
        page.navigate("/series");
        button(page, "Reihe anlegen").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Unternehmensrunde");
        free(page, "series-form", DESK);
        button(page, "Speichern").click();
        assertThat(heading(page)).containsText("Unternehmensrunde");

        button(page, "Jahr planen").click();
        assertThat(page.locator("vaadin-dialog-overlay")).containsText("November");
        button(page, "Treffen vorschlagen").click();
        assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
        page.locator(".rows a").first().click();
        assertThat(heading(page)).containsText("Unternehmensrunde");
        assertThat(page.locator(".page-header")).containsText("Vorgeschlagen");

        button(page, "Fest einplanen").click();
        page.getByLabel("Gastgeber").fill("Ähre");
        page.locator("vaadin-combo-box-item").first().click();
        button(page, "Speichern").click();
        assertThat(page.locator("main")).containsText("Brauerei Ähre");
        button(page, "Fest einplanen").click();
        assertThat(page.locator(".page-header")).containsText("Geplant");
        free(page, "meeting", DESK);

        button(page, "Termin ändern").click();
        page.getByLabel("Ende").fill("12:00");
        page.getByLabel("Ende").press("Enter");
        button(page, "Termin speichern").click();
        assertThat(page.locator("vaadin-dialog-overlay .error-list")).containsText("Das Ende muss nach dem Beginn liegen");
        page.setViewportSize(PHONE, 844);
        free(page, "meeting-move", PHONE);
    }
}
