package de.reihum.ear.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.reihum.ear.BrowserStory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody wants to know what is stored about her, and then to be forgotten; another one only wants no more mails. */
class PrivacyBrowserIT extends BrowserStory {

    /** More than are forgotten while one waits. */
    private static final int MANY = 11;
    private static final String BREWERY = "Brauerei Müllerschön";

    private String email;
    private long contact;
    private String link;

    @BeforeEach
    void somebody() {
        email = "toni" + network + "@brauerei.example";
        people.member(network, BREWERY, email, "de");
        contact = people.contact(network, email);
        link = people.stopLink(network, contact);
    }

    @Test
    void a_person_gets_her_data_and_is_forgotten() throws IOException {
        Page desk = coordinator(DESK);
        changeHerPhone(desk);
        desk.getByText("Daten dieser Person").click();
        assertThat(heading(desk)).hasText("Toni Test");
        free(desk, "privacy-person", DESK);
        assertThat(Files.readString(saved(desk, "Als JSON").path())).contains(email, "4154412");
        assertThat(Files.readAllBytes(saved(desk, "Als PDF").path())).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII)).hasSizeGreaterThan(2_000);

        button(desk, "Person löschen").click();
        assertThat(dialog(desk)).containsText("Das bleibt, und warum");
        assertThat(dialog(desk)).containsText("muss nachvollziehbar sein");
        assertThat(desk.locator("vaadin-dialog-overlay[opening]")).hasCount(0);
        free(desk, "privacy-erase", DESK);
        desk.getByLabel("Name der Person zur Bestätigung").fill("Toni Test");
        within(dialog(desk), "Endgültig löschen").click();
        assertThat(heading(desk)).hasText(BREWERY);
        assertThat(desk.getByText(email)).hasCount(0);

        Page phone = chromium.visiting(PHONE);
        assertThat(phone.navigate(link).status()).as("her link opens nothing any more").isEqualTo(404);
        desk.navigate("/contacts/" + contact);
        assertThat(desk.locator("main")).not().containsText(email);
    }

    @Test
    void texts_about_others_that_name_her_are_decided_upon_one_by_one() {
        people.member(network, "Gärtnerei Moos", "moos" + network + "@betrieb.example", "de");
        for (int width : List.of(DESK, PHONE)) {
            Page page = coordinator(width);
            note(page, "Frau Test weiß mehr, Treffen um " + width);
            page.navigate("/privacy/" + contact);
            button(page, "Person löschen").click();
            assertThat(dialog(page)).containsText("Wo sie sonst noch stehen könnte");
            assertThat(dialog(page)).containsText("Notiz: Toni Test");
            assertThat(page.locator("vaadin-dialog-overlay[opening]")).hasCount(0);
            free(page, "privacy-elsewhere", width);
        }
        Page desk = coordinator(DESK);
        desk.navigate("/privacy/" + contact);
        button(desk, "Person löschen").click();
        desk.getByLabel("Name der Person zur Bestätigung").fill("Toni Test");
        within(dialog(desk), "Endgültig löschen").click();
        assertThat(dialog(desk)).containsText("fehlt noch die Entscheidung");
        dialog(desk).getByLabel("Name ersetzen").first().check();
        dialog(desk).getByLabel("Bleibt, ist jemand anderes").last().check();
        within(dialog(desk), "Endgültig löschen").click();
        assertThat(heading(desk)).hasText(BREWERY);
        desk.navigate("/contacts/" + contact);
        assertThat(desk.locator("main")).not().containsText(email);
    }

    /** Written about the other member. */
    private void note(Page page, String words) {
        page.navigate("/contacts/" + people.contact(network, "moos" + network + "@betrieb.example"));
        button(page, "Notiz schreiben").click();
        dialog(page).locator("textarea").first().fill(words);
        within(dialog(page), "Notiz schreiben").click();
        assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
        quiet(page);
    }

    @Test
    void who_wants_no_more_mails_says_so_with_one_button() {
        Page phone = chromium.visitingWithoutScripts(PHONE);
        phone.navigate(link);
        assertThat(phone.locator("h1")).containsText("Mails von");
        button(phone, "Keine Mails mehr").click();
        assertThat(phone.getByRole(AriaRole.STATUS)).containsText("Sie bekommen keine Mails von");
        Page desk = coordinator(DESK);
        desk.navigate("/contacts/" + contact);
        assertThat(desk.locator("main")).containsText("Link in einer Mail");
    }

    @Test
    void the_pages_stand_in_nobodys_way() {
        for (int width : List.of(DESK, PHONE)) {
            Page page = coordinator(width);
            changeHerPhone(page);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Änderungen"))).isVisible();
            free(page, "contact-changes", width);
            page.getByText("Alle Änderungen").click();
            assertThat(heading(page)).containsText("Änderungen: Toni Test");
            free(page, "record-changes", width);
            page.navigate("/privacy/" + contact);
            assertThat(heading(page)).hasText("Toni Test");
            free(page, "privacy-person", width);
            button(page, "Person löschen").click();
            assertThat(dialog(page)).containsText("Das bleibt, und warum");
            assertThat(page.locator("vaadin-dialog-overlay[opening]")).hasCount(0);
            free(page, "privacy-erase", width);
            people.left(network, BREWERY, 60);
            page.navigate("/privacy");
            assertThat(page.getByText("36 Monate")).isVisible();
            assertThat(heading(page)).containsText("1");
            free(page, "privacy-retention", width);
            Page visitor = chromium.visiting(width);
            visitor.navigate(link);
            free(visitor, "mails-stop", width);
        }
    }

    @Test
    void many_whose_time_has_passed_are_forgotten_together() {
        for (int one = 1; one <= MANY; one++) {
            people.member(network, "Betrieb " + one, "person" + one + network + "@betrieb.example", "de");
            people.left(network, "Betrieb " + one, 60);
        }
        Page desk = coordinator(DESK);
        desk.navigate("/privacy");
        assertThat(heading(desk)).containsText(Integer.toString(MANY));
        desk.locator("vaadin-grid vaadin-checkbox").first().click();
        button(desk, "Personen löschen").click();
        desk.getByLabel("Zahl der Personen zur Bestätigung").fill(Integer.toString(MANY));
        within(dialog(desk), "Endgültig löschen").click();
        assertThat(desk.getByText(MANY + " Personen sind gelöscht.").first()).isVisible();
        assertThat(desk.getByText("Niemand ist länger gespeichert als nötig")).isVisible();
        desk.navigate("/network/jobs");
        assertThat(desk.getByText("Personen löschen").first()).isVisible();
    }

    private void changeHerPhone(Page page) {
        page.navigate("/contacts/" + contact);
        button(page, "Bearbeiten").click();
        dialog(page).getByLabel("Telefon").fill("07141 4154412");
        within(dialog(page), "Speichern").click();
        assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
        quiet(page);
    }

    private static Download saved(Page page, String file) {
        return page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(file)).first().click());
    }
}
