package de.reihum.ear.proposals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.reihum.ear.BrowserStory;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProposalsBrowserIT extends BrowserStory {

    @Test
    void a_member_proposes_by_its_link_and_the_coordination_makes_a_meeting_of_it() {
        var email = "anna" + network + "@holzbau.example";
        people.member(network, "Holzbau Zollerkopf", email, "de");
        people.setting(network, "STARTERS", "EVERYBODY");
        Page desk = coordinator(DESK);
        desk.navigate("/proposals/people");
        button(desk, "Link zum Vorschlagen geben").click();
        desk.getByLabel("Person", new Page.GetByLabelOptions().setExact(true)).fill("Zollerkopf");
        desk.locator("vaadin-combo-box-item").last().click();
        within(dialog(desk), "Weiter").click();
        assertThat(desk.locator("vaadin-dialog-overlay")).hasCount(0);

        Page phone = chromium.visiting(PHONE);
        phone.navigate(link(email, "Was wünschen Sie sich"));
        propose(phone, "Ab", "01.02.2020");
        assertThat(phone.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK)).hasText(new Pattern[] {Pattern.compile("3 bis 120 Zeichen"), Pattern.compile("Dieser Tag ist schon vorbei")});
        assertThat(phone.getByLabel("Worum geht es")).hasValue("Ab");
        assertThat(phone.getByLabel("Worum geht es")).hasAccessibleDescription(Pattern.compile("3 bis 120 Zeichen"));
        free(phone, "propose-refused", PHONE);
        phone.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).last().click();
        assertThat(phone.getByLabel("Wann wäre es gut")).isFocused();
        propose(phone, "Ein Abend in der Zimmerei", "");
        assertThat(phone.getByRole(AriaRole.STATUS)).containsText("Ihr Vorschlag wartet");
        free(phone, "propose", PHONE);

        desk.navigate("/proposals");
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ein Abend in der Zimmerei")).click();
        assertThat(desk.locator(".page-header")).containsText("wartet auf Antwort");
        free(desk, "proposal", DESK);
        button(desk, "Annehmen").click();
        assertThat(dialog(desk)).containsText("So liest es");
        free(desk, "proposal-accept", DESK);
        button(desk, "Annehmen und Bescheid geben").click();
        assertThat(desk.locator(".page-header")).containsText("Entwurf");
        assertThat(desk.locator("main")).containsText("Aus einem Vorschlag");
        assertThat(desk.locator("main")).containsText("Holzbau Zollerkopf");

        phone.reload();
        assertThat(phone.locator("main")).containsText("Angenommen: Daraus wird ein Treffen");
    }

    private static void propose(Page phone, String title, String wish) {
        phone.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Ein Treffen")).check();
        phone.getByLabel("Worum geht es").fill(title);
        phone.getByLabel("Wann wäre es gut").fill(wish);
        phone.getByLabel("wären gern Gastgeber").check();
        button(phone, "Vorschlag senden").click();
    }
}
