package de.reihum.ear.participation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.reihum.ear.BrowserStory;
import de.reihum.launcher.RunningServer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParticipationBrowserIT extends BrowserStory {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private MetNetwork met;

    @BeforeEach
    void in(RunningServer server) {
        met = new MetNetwork(server, network);
    }

    @Test
    void a_status_explains_itself_and_the_coordination_may_know_better() {
        long brewery = met.member("Brauerei Müllerschön", "Nahrungsmittel", "Ausbildung");
        Page page = coordinator(DESK);
        page.navigate("/members/" + brewery);
        assertThat(page.locator("main")).containsText("Noch nicht ausgewertet");
        judge(page);
        page.navigate("/members/" + brewery);
        assertThat(page.locator("main")).containsText("kein eigener Beitrag bekannt");
        assertThat(page.locator(".page-header")).containsText("passiv");

        button(page, "Beitrag festhalten").click();
        dialog(page).getByLabel("In einer Zeile").fill("Vortrag über Schichtmodelle");
        dialog(page).getByLabel("Tag").fill(DAY.format(LocalDate.now().minusMonths(2)));
        // closes the calendar, below which the window's buttons are hidden
        dialog(page).getByLabel("Tag").press("Enter");
        within(dialog(page), "Beitrag festhalten").click();
        assertThat(page.locator("main")).containsText("Vortrag über Schichtmodelle");
        judge(page);
        page.navigate("/members/" + brewery);
        assertThat(page.locator(".page-header")).containsText("aktiv");
        assertThat(page.locator("main")).containsText("ein eigener Beitrag");
        assertThat(page.locator("main")).containsText("keine Treffen, die dieses Mitglied betrafen");
        button(page, "Belege und Verlauf").click();
        assertThat(dialog(page)).containsText("Vortrag gehalten");
        free(page, "participation-evidence", DESK);
        within(dialog(page), "Schließen").click();

        button(page, "Anders entscheiden").click();
        dialog(page).getByText("macht Pause").click();
        dialog(page).getByLabel("Grund").fill("Baut gerade um");
        free(page, "participation-decide", DESK);
        within(dialog(page), "So entscheiden").click();
        assertThat(page.locator(".page-header")).containsText("macht Pause");
        assertThat(page.locator("main")).containsText("anders entschieden: Baut gerade um");
        button(page, "Zurück zu den Belegen").click();
        assertThat(page.locator(".page-header")).not().containsText("macht Pause");
    }

    @Test
    void the_figures_stand_in_nobodys_way() {
        met.member("Brauerei Müllerschön", "Nahrungsmittel", "Ausbildung");
        for (int width : List.of(DESK, PHONE)) {
            Page page = coordinator(width);
            judge(page);
            assertThat(page.locator("main")).containsText("0 aktive KMU unter 1 Mitgliedern");
            quiet(page);
            free(page, "participation", width);
        }
    }

    @Test
    void who_never_met_is_proposed_and_a_field_opens_into_its_pairs() {
        long brewery = met.member("Brauerei Müllerschön", "Nahrungsmittel", "Ausbildung");
        long smithy = met.member("Schmiede Zollerkopf", "Handwerk", "Ausbildung");
        met.member("Bäckerei Sauerbrunn", "Nahrungsmittel", "Ausbildung");
        met.met(brewery, smithy, LocalDate.now().minusDays(20));
        for (int width : List.of(DESK, PHONE)) {
            Page page = coordinator(width);
            page.navigate("/matrix");
            assertThat(page.locator("main")).containsText("2 von 3 · 67 %");
            assertThat(page.locator("main")).containsText("Gemeinsam: Ausbildung");
            free(page, "matrix", width);
            page.locator(".heat-map button").first().click();
            assertThat(dialog(page)).containsText("Schmiede Zollerkopf");
            free(page, "matrix-pairs", width);
        }
    }

    /** Waits for the line of the judging that it began itself, whatever stood there before. */
    private static void judge(Page page) {
        page.navigate("/participation");
        assertThat(button(page, "Jetzt auswerten")).isVisible();
        var result = page.locator(".latest-judgement [data-job]");
        var before = result.count() == 0 ? "" : result.getAttribute("data-job");
        button(page, "Jetzt auswerten").click();
        assertThat(page.locator(".latest-judgement [data-job]:not([data-job='" + before + "'])")).containsText("Auf Wunsch ausgewertet am");
    }
}
