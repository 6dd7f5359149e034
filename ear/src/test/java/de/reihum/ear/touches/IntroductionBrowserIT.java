package de.reihum.ear.touches;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.reihum.ear.BrowserStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntroductionBrowserIT extends BrowserStory {

    private static final String ASKED = "Möchten Sie jemanden kennenlernen?";
    private static final String MET = "Sie sind bekannt gemacht";

    private String anna;
    private String bernd;

    @BeforeEach
    void members() {
        anna = "anna" + network + "@holzbau.example";
        bernd = "bernd" + network + "@optik.example";
        people.member(network, "Holzbau Zollerkopf", anna, "de");
        people.member(network, "Optik Klarblick", bernd, "de");
    }

    @Test
    void two_are_asked_agree_learn_of_each_other_and_are_asked_later_whether_they_talked() {
        Page desk = coordinator(DESK);
        introduce(desk);
        assertThat(desk.locator("vaadin-grid")).containsText("wartet");

        Page first = answered(anna, "Freue mich auf ein Gespräch");
        assertThat(first.getByRole(AriaRole.STATUS)).containsText("Wenn beide zustimmen, bekommen Sie eine Mail");
        assertThat(first.locator("main")).not().containsText(bernd);
        assertThat(mails(bernd).filter(new Locator.FilterOptions().setHasText(MET))).hasCount(0);

        Page second = answered(bernd, "");
        assertThat(second.locator("main")).containsText(anna);
        assertThat(second.locator("main")).containsText("Freue mich auf ein Gespräch");
        for (var email : new String[] {anna, bernd}) {
            Page told = chromium.visiting(PHONE);
            told.navigate(link(email, MET));
            assertThat(told.locator("h1")).hasText(MET);
        }

        people.plannedIsDue(network, "touches.introduction", "TALKED");
        Page later = chromium.visiting(PHONE);
        later.navigate(link(anna, "Haben Sie miteinander gesprochen?"));
        free(later, "introduction-talked", PHONE);
        later.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Ja").setExact(true)).check();
        button(later, "Antwort senden").click();
        assertThat(later.getByRole(AriaRole.STATUS)).containsText("Ihr Gespräch ist festgehalten");

        desk.navigate("/touches/introductions");
        assertThat(desk.locator("vaadin-grid")).containsText("beide einverstanden");
        assertThat(desk.locator("vaadin-grid")).containsText("haben gesprochen");
        free(desk, "introductions-agreed", DESK);
        desk.navigate("/touches");
        assertThat(desk.locator("vaadin-grid")).containsText("Firmen untereinander");
    }

    private static void introduce(Page desk) {
        desk.navigate("/touches/introductions");
        button(desk, "Zwei vorstellen").click();
        choose(desk, "Wen", "Holzbau Zollerkopf");
        choose(desk, "Und wen", "Optik Klarblick");
        dialog(desk).getByLabel("Warum sollten sich die beiden kennenlernen").fill("Beide suchen Auszubildende für die Schichtarbeit.");
        free(desk, "introduce", DESK);
        within(dialog(desk), "2 Mails senden").click();
        assertThat(desk.locator("vaadin-notification-card")).containsText("Zwei Mails sind unterwegs");
    }

    private static void choose(Page desk, String field, String name) {
        Locator input = dialog(desk).getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(field).setExact(true));
        input.fill(name);
        assertThat(desk.locator("vaadin-combo-box-item").first()).containsText(name);
        input.press("ArrowDown");
        input.press("Enter");
        assertThat(input).hasValue(name);
    }

    /** What somebody sees who has followed the link of the first mail and agreed. */
    private Page answered(String email, String word) {
        Page page = chromium.visiting(PHONE);
        page.navigate(link(email, ASKED));
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Ja, gern")).check();
        page.getByLabel("Ein Wort dazu, wenn Sie mögen").fill(word);
        free(page, "introduction-asked", PHONE);
        button(page, "Antwort senden").click();
        return page;
    }
}
