package de.reihum.ear.profile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.reihum.ear.BrowserStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A coordinator describes her network and learns what kind it is. */
class ProfileBrowserIT extends BrowserStory {

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void from_the_first_answer_to_the_kind_of_network(int width) {
        Page page = coordinator(width);
        page.navigate("/network/profile");
        free(page, "profile-empty", width);
        button(page, "Profil beginnen").click();
        page.getByLabel("Ort der Koordinierungsstelle").fill("Ludwigsburg");
        choose(page, "Kleine und mittlere Unternehmen (bis 250 Beschäftigte)");
        free(page, "profile-basics", width);
        button(page, "Speichern und weiter").click();
        choose(page, "Keine eigene, nur eine formlose Absprache");
        choose(page, "Alle Partner");
        page.getByLabel("öffentliche Förderung").fill("60");
        page.getByLabel("Spenden").fill("25");
        assertThat(page.getByText("Summe 85 %, es fehlen 15")).isVisible();
        button(page, "Speichern und weiter").click();
        assertThat(page.getByText("Die Anteile ergeben 85 Prozent; es fehlen noch 15.").first()).isVisible();
        free(page, "profile-organisation", width);
        page.getByLabel("Spenden").fill("40");
        assertThat(page.getByText("Summe 100 %")).isVisible();
        button(page, "Speichern und weiter").click();
        choose(page, "Synergien zwischen den Partnern nutzen");
        free(page, "profile-purpose", width);
        button(page, "Speichern und weiter").click();
        choose(page, "An keine Bedingung");
        free(page, "profile-access", width);
        button(page, "Speichern und weiter").click();
        assertThat(page.getByText("Noch nicht zu sagen: Es fehlt, wer die Angebote nutzt")).isVisible();
        free(page, "profile-check", width);
        page.getByText("Frage „Wer die Angebote nutzt“ beantworten").click();
        choose(page, "Partner, meist kostenlos");
        choose(page, "Außenstehende, meist kostenlos");
        button(page, "Speichern und weiter").click();
        assertThat(page.getByText("Partner und Außenstehende nutzen die Angebote meist kostenlos.")).isVisible();
        button(page, "Profil bestätigen").click();
        assertThat(page.locator("main .page-header .badge")).hasText("aktuell");
        quiet(page);
        free(page, "profile", width);
    }

    @Test
    void who_comes_second_is_told_that_somebody_else_was_faster() {
        Page first = coordinator(DESK);
        first.navigate("/network/profile/edit/1");
        first.getByLabel("Ort der Koordinierungsstelle").fill("Ludwigsburg");
        button(first, "Speichern und weiter").click();
        assertThat(first.getByText("Alle Partner")).isVisible();
        first.navigate("/network/profile/edit/1");
        Page second = coordinator(DESK);
        second.navigate("/network/profile/edit/1");
        assertThat(second.getByLabel("Ort der Koordinierungsstelle")).hasValue("Ludwigsburg");
        first.getByLabel("Ort der Koordinierungsstelle").fill("Bietigheim");
        button(first, "Speichern und weiter").click();
        assertThat(first.getByText("Alle Partner")).isVisible();
        second.getByLabel("Ort der Koordinierungsstelle").fill("Vaihingen");
        button(second, "Speichern und weiter").click();
        assertThat(second.locator(".error-list")).isVisible();
        free(second, "profile-conflict", DESK);
    }

    private static void choose(Page page, String answer) {
        Locator choice = page.getByLabel(answer, new Page.GetByLabelOptions().setExact(true));
        choice.check();
    }
}
