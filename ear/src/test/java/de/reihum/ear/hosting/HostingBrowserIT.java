package de.reihum.ear.hosting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.reihum.ear.BrowserStory;
import org.junit.jupiter.api.Test;

class HostingBrowserIT extends BrowserStory {

    @Test
    void a_company_says_no_on_its_page_and_the_next_one_is_the_host() {
        String first = "bier" + network + "@ahre.example";
        String second = "holz" + network + "@zollerkopf.example";
        people.member(network, "Brauerei Ähre", first, "de");
        people.member(network, "Holzbau Zollerkopf", second, "de");
        long meeting = people.plannedMeeting(network, "Unternehmensrunde im März");
        people.hostedInTurn(network, meeting);

        Page desk = coordinator(DESK);
        desk.navigate("/meetings/" + meeting);
        button(desk, "Brauerei Ähre fragen").click();
        assertThat(desk.locator(".host-card")).containsText("gefragt");

        Page brewery = answer(first, "Nein, diesmal nicht");
        assertThat(brewery.getByRole(AriaRole.STATUS)).containsText("Sie haben abgesagt");
        Page timber = answer(second, "Ja, wir sind gern Gastgeber");
        assertThat(timber.getByRole(AriaRole.STATUS)).containsText("Sie haben zugesagt");
        free(timber, "host-agreed", PHONE);

        desk.reload();
        assertThat(desk.locator(".host-card")).containsText("Holzbau Zollerkopf");
        assertThat(desk.locator(".host-card")).containsText("abgesagt");
        free(desk, "meeting-host", DESK);
    }

    private Page answer(String email, String words) {
        Page page = chromium.visiting(PHONE);
        page.navigate(link(email, "Möchten Sie Gastgeber sein"));
        free(page, "host-asked", PHONE);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(words)).check();
        button(page, "Antwort senden").click();
        return page;
    }
}
