package de.reihum.ear.invitations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.reihum.ear.BrowserStory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Members are invited in three ways; the mail brings the meeting for the calendar, the letters are there to be printed. */
class InvitationBrowserIT extends BrowserStory {

    private static final String TITLE = "Stammtisch im März";

    @Test
    void members_are_invited_by_mail_letter_and_phone() throws IOException {
        var anna = "anna" + network + "@betrieb.example";
        people.member(network, "Brauerei Müllerschön", anna, "de");
        people.withoutMail(network, "Holzbau Zollerkopf", "Hauptstraße 1", "");
        people.withoutMail(network, "Optik Klarblick", "", "07071 123");
        people.withoutMail(network, "Zimmerei Ohnealles", "", "");
        long meeting = people.plannedMeeting(network, TITLE);

        Page desk = coordinator(DESK);
        desk.navigate("/meetings/" + meeting);
        button(desk, "Einladen").click();
        Locator dialog = dialog(desk);
        assertThat(dialog.locator(".figure .value")).hasText(new String[] {"1", "1", "1", "1"});
        assertThat(dialog).containsText("fehlen Mailadresse, Anschrift und Telefonnummer");
        free(desk, "invite", DESK);
        within(dialog, "3 Mitglieder einladen").click();
        quiet(desk);

        desk.locator("vaadin-tab", new Page.LocatorOptions().setHasText("Einladungen")).click();
        Locator letters = desk.getByText("PDF herunterladen");
        assertThat(letters).isVisible();
        free(desk, "invitations", DESK);
        var file = desk.waitForDownload(letters::click).path();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-").contains("%%EOF");
        button(desk, "Angerufen: Optik Klarblick").click();
        quiet(desk);

        assertThat(link(anna, "Einladung: " + TITLE)).contains("/t/");
        Page phone = coordinator(PHONE);
        phone.navigate("/meetings/" + meeting);
        phone.locator("vaadin-tab", new Page.LocatorOptions().setHasText("Einladungen")).click();
        assertThat(phone.getByText("Stand der Einladungen")).isVisible();
        free(phone, "invitations", PHONE);
    }
}
