package de.reihum.ear.attendance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.reihum.ear.BrowserStory;
import org.junit.jupiter.api.Test;

/** A coordinator with a phone at the door, and at her desk afterwards. */
class CheckInBrowserIT extends BrowserStory {

    @Test
    void taps_survive_a_lost_connection_and_count_when_the_meeting_is_closed() {
        people.member(network, "Brauerei Müllerschön", "info@brauerei.example", "de");
        long meeting = people.meetingOfYesterday(network, "Stammtisch beim Brauer", "Brauerei Müllerschön");
        Page phone = coordinator(PHONE);
        phone.navigate("/check-in/" + meeting);
        Locator host = phone.locator("#persons li").filter(new Locator.FilterOptions().setHasText("Toni Test"));
        phone.context().setOffline(true);
        host.locator("button.one").click();
        assertThat(host.locator(".st")).containsText("wartet");
        phone.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Jana Ohm");
        button(phone, "Als anwesend eintragen").click();
        assertThat(phone.locator("#sending")).hasText("2 warten auf Verbindung");
        phone.context().setOffline(false);
        assertThat(phone.locator("#sending")).hasText("Alles gesendet");
        assertThat(host.locator(".st")).containsText("gesendet");
        phone.reload();
        assertThat(phone.locator("#came")).hasText("2 sind da");
        free(phone, "check-in", PHONE);

        Page desk = coordinator(DESK);
        desk.navigate("/meetings/" + meeting + "/closing");
        button(desk, "Weiter").click();
        desk.getByLabel("Protokoll").first().fill("# Azubis\n- gemeinsam werben");
        assertThat(desk.locator(".minutes h3")).hasText("Azubis");
        button(desk, "Beschluss ergänzen").click();
        dialog(desk).getByLabel("Beschluss", new Locator.GetByLabelOptions().setExact(true)).fill("Im Herbst gibt es eine Ausbildungsmesse");
        within(dialog(desk), "Beschluss übernehmen").click();
        assertThat(desk.locator(".rows")).containsText("Ausbildungsmesse");
        free(desk, "closing-minutes", DESK);
        button(desk, "Weiter").click();
        assertThat(desk.getByText("Noch kein Foto")).isVisible();
        button(desk, "Weiter").click();
        desk.getByLabel("In 3 Monaten nachfragen").check();
        free(desk, "closing-confirm", DESK);
        button(desk, "Abschluss bestätigen").click();
        assertThat(heading(desk)).hasText("Stammtisch beim Brauer");
        assertThat(desk.locator("main")).containsText("Gehalten");
    }
}
