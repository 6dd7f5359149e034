package de.reihum.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepliesBrowserIT extends BrowserStory {

    private long meeting;
    private String first;
    private String second;

    @BeforeEach
    void invited() {
        meeting = people.plannedMeeting(network, "Stammtisch im Sudhaus");
        people.limit(network, meeting, 1);
        first = invited("Holzbau Zollerkopf", "anna" + network + "@holzbau.example");
        second = invited("Optik Klarblick", "bernd" + network + "@optik.example");
    }

    private String invited(String name, String email) {
        people.member(network, name, email, "de");
        return people.invited(network, meeting, email);
    }

    @Test
    void one_comes_one_waits_and_the_place_goes_on_when_it_is_given_back() {
        Page anna = chromium.visiting(PHONE);
        anna.navigate(first);
        free(anna, "invited", PHONE);
        button(anna, "Antwort senden").click();
        anna.getByRole(AriaRole.ALERT).getByText("Bitte wählen Sie eine Antwort").click();
        assertThat(anna.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Ja, ich komme"))).isFocused();
        free(anna, "invited-refused", PHONE);
        answer(anna, "Ja, ich komme");
        assertThat(anna.getByRole(AriaRole.STATUS)).containsText("Sie kommen");

        Page bernd = chromium.visiting(PHONE);
        bernd.navigate(second);
        assertThat(bernd.locator("main")).containsText("Mit einem Ja kommen Sie auf die Warteliste");
        answer(bernd, "Ja, ich komme");
        assertThat(bernd.getByRole(AriaRole.STATUS)).containsText("Warteliste, auf Platz 1");
        free(bernd, "invited-waiting", PHONE);

        anna.getByText("Können Sie doch nicht kommen?").click();
        button(anna, "Platz zurückgeben").click();
        assertThat(anna.getByRole(AriaRole.STATUS)).containsText("So wird der Platz für andere frei");
        bernd.reload();
        assertThat(bernd.getByRole(AriaRole.STATUS)).containsText("Ein Platz ist frei geworden");
        button(bernd, "Platz annehmen").click();
        assertThat(bernd.getByRole(AriaRole.STATUS)).containsText("Sie kommen");

        Page desk = coordinator(DESK);
        desk.navigate("/meetings/" + meeting);
        desk.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Antworten")).click();
        Locator list = desk.locator("vaadin-grid");
        assertThat(list).containsText("Platz zurückgegeben");
        assertThat(list).containsText("kommt");
        free(desk, "replies", DESK);
    }

    private static void answer(Page page, String wish) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(wish)).check();
        button(page, "Antwort senden").click();
    }
}
