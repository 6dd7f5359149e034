package de.reihum.ear.exchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.reihum.ear.BrowserStory;
import de.reihum.ear.Chromium;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The list that a coordinator kept in Excel comes in, twice, and is taken back. */
class ImportBrowserIT extends BrowserStory {
    private static final Path EXCEL = Path.of("../web/src/test/resources/exchange/mitglieder-excel-cp1252.csv");

    @Test
    void a_list_comes_in_once_however_often_it_is_sent_and_is_taken_back() {
        Page page = coordinator(DESK);
        upload(page);
        assertThat(meaning(page, "Firma / Institution")).containsText("Firma oder Einrichtung");
        assertThat(meaning(page, "Mitarbeiter")).containsText("Beschäftigte");
        assertThat(meaning(page, "Bemerkung")).containsText("Bemerkungen");
        check(page);
        assertThat(figure(page, "neu")).hasText("80");
        assertThat(figure(page, "übergangen")).hasText("4");
        run(page);
        assertThat(figure(page, "neu")).hasText("80");
        assertThat(figure(page, "übergangen")).hasText("4");
        String first = page.url();
        page.navigate("/members");
        assertThat(page.locator(".list-head .count")).hasText("80");
        Chromium.picture(page, "import-members");

        upload(page);
        check(page);
        assertThat(page.getByText("Es gibt nichts zu tun")).isVisible();
        assertThat(figure(page, "unverändert")).hasText("80");
        assertThat(figure(page, "neu")).hasText("0");
        Chromium.picture(page, "import-again");

        page.navigate(first);
        button(page, "Zurücknehmen").click();
        within(dialog(page), "Zurücknehmen").click();
        assertThat(page.getByText("Die Liste ist zurückgenommen")).isVisible();
        assertThat(figure(page, "zurückgenommen")).hasText("80");
        Chromium.picture(page, "import-undone");
        page.navigate("/members");
        assertThat(page.getByText("Wer gehört zu Ihrem Netzwerk?")).isVisible();
    }

    @Test
    void what_is_no_list_is_refused_with_the_reason() {
        Page page = coordinator(DESK);
        page.navigate("/exchange/import");
        choose(page, everyByte());
        assertThat(page.locator(".error-list")).containsText("Die Datei ist keine Texttabelle.");
        Chromium.picture(page, "import-binary");
        choose(page, new byte[0]);
        assertThat(page.locator(".error-list")).containsText("Die Datei ist leer.");
        Chromium.picture(page, "import-empty");
        page.reload();
        assertThat(page.getByText("Noch wurde keine Liste eingelesen.")).isVisible();
    }

    @Test
    void no_step_stands_in_anybodys_way_at_desk() {
        throughAllSteps(DESK);
    }

    @Test
    void no_step_stands_in_anybodys_way_at_phone() {
        throughAllSteps(PHONE);
    }

    private void throughAllSteps(int width) {
        Page page = coordinator(width);
        page.navigate("/exchange/import");
        assertThat(page.getByText("Welche Datei?")).isVisible();
        free(page, "import-file", width);
        upload(page);
        free(page, "import-columns", width);
        check(page);
        free(page, "import-check", width);
        run(page);
        free(page, "import-result", width);
        people.importAtWork(network);
        page.reload();
        assertThat(page.locator("vaadin-progress-bar")).isVisible();
        free(page, "import-at-work", width);
        people.importDone(network);
        page.reload();
        button(page, "Zurücknehmen").click();
        var dialog = dialog(page);
        free(page, "import-take-back", width);
        within(dialog, "Zurücknehmen").click();
        assertThat(page.getByText("Die Liste ist zurückgenommen")).isVisible();
        free(page, "import-taken-back", width);
    }

    private static void upload(Page page) {
        page.navigate("/exchange/import");
        page.locator("vaadin-upload input[type=file]").setInputFiles(EXCEL);
        assertThat(page.getByText("Was steht in welcher Spalte?")).isVisible();
    }

    private static void choose(Page page, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("liste.csv", "text/csv", content));
    }

    private static byte[] everyByte() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return all;
    }

    private static void check(Page page) {
        button(page, "Zeilen prüfen").click();
        assertThat(page.getByText("Das würde geschehen")).isVisible();
    }

    private static void run(Page page) {
        button(page, "80 Mitglieder anlegen").click();
        assertThat(page.getByText("Die Liste ist eingelesen")).isVisible();
    }

    private static Locator meaning(Page page, String heading) {
        return page.locator(".column-row", new Page.LocatorOptions().setHas(page.getByText(heading, new Page.GetByTextOptions().setExact(true)))).locator("vaadin-select");
    }

    private static Locator figure(Page page, String meaning) {
        return page.locator(".figure", new Page.LocatorOptions().setHas(page.getByText(meaning, new Page.GetByTextOptions().setExact(true)))).locator(".value");
    }
}
