package de.reihum.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** From the first link to a network in which somebody works. */
class PlatformBrowserIT extends BrowserStory {
    private static final String PASSWORD = "drei alte Birnbäume";

    @Test
    void an_operator_sets_out_opens_a_network_and_its_administrator_comes_in() {
        Page operator = chromium.visiting(DESK);
        operator.navigate(people.invitedOperator());
        choosePassword(operator, "welcome", DESK);
        signIn(operator, people.lastInvited(), "nicht das Passwort");
        assertThat(operator.locator(".problem")).containsText("passen nicht zusammen");
        signIn(operator, people.lastInvited(), PASSWORD);
        setUpSecondFactor(operator);

        assertThat(heading(operator)).containsText("Netzwerke");
        assertThat(operator.locator(".card", new Page.LocatorOptions().setHasText("Abgewiesene Anmeldungen"))).containsText("Olga Ohm");
        String name = "Handwerk " + network;
        String admin = "admin" + network + "@verband.example";
        open(operator, name, admin);

        Page desk = chromium.visiting(PHONE);
        desk.navigate(link(admin, "Einladung in das Team von " + name));
        choosePassword(desk, "welcome-admin", PHONE);
        signIn(desk, admin, PASSWORD);
        assertThat(heading(desk)).isVisible();
        assertThat(desk.getByText(name).first()).isAttached();
        free(desk, "new-network", PHONE);

        rest(operator, name);
        // a standing is believed for some seconds
        desk.waitForCondition(() -> {
            desk.navigate("/members");
            return !desk.url().endsWith("/members");
        });
    }

    @Test
    void an_operator_who_works_in_a_network_finds_back_to_the_platform() {
        Page page = chromium.visiting(DESK);
        page.navigate("/login");
        signIn(page, people.demoOperator(network), people.password());
        button(page, "Netzwerk " + network).click();
        assertThat(page.locator(".network-box .box .name")).hasText("Netzwerk " + network);
        page.locator(".network-box button.box").click();
        free(page, "network-switcher", DESK);
        page.locator("vaadin-popover-overlay .networks button", new Page.LocatorOptions().setHasText("Plattform")).click();
        assertThat(heading(page)).containsText("Netzwerke");
    }

    private static void choosePassword(Page page, String name, int width) {
        free(page, name, width);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=again]").fill(PASSWORD);
        button(page, "Passwort speichern").click();
        assertThat(page.locator("input[name=email]")).isVisible();
        free(page, name + "-login", width);
    }

    private static void signIn(Page page, String email, String password) {
        page.locator("input[name=email]").fill(email);
        page.locator("input[name=password]").fill(password);
        button(page, "Anmelden").click();
    }

    private static void setUpSecondFactor(Page page) {
        assertThat(heading(page)).hasText("Zweite Bestätigung einrichten");
        free(page, "second-factor", DESK);
        page.locator("input[name=code]").fill(new Authenticator(page.locator("code").first().innerText()).code(Authenticator.now()));
        button(page, "Einrichten").click();
        assertThat(page.locator("code")).hasCount(10);
        free(page, "recovery-codes", DESK);
        page.getByText("Codes sind notiert").click();
    }

    private static void open(Page page, String name, String admin) {
        button(page, "Netzwerk eröffnen").click();
        Locator dialog = dialog(page);
        within(dialog, "Netzwerk eröffnen").click();
        assertThat(dialog.locator(".error-list")).containsText("Bitte geben Sie eine E-Mail-Adresse an.");
        free(page, "network-open-refused", DESK);
        page.getByLabel("Name des Netzwerks").fill(name);
        page.getByLabel("E-Mail-Adresse").fill(admin);
        page.getByLabel("Vorname").fill("Ada");
        page.getByLabel("Nachname").fill("Amsel");
        within(dialog, "Netzwerk eröffnen").click();
        find(page, name);
        assertThat(page.locator(".list-head .count")).hasText("1");
        assertThat(page.locator("a.cell.name:visible")).hasText(name);
        quiet(page);
        free(page, "platform", DESK);
    }

    /** What is typed below an open window does not count. */
    private static void find(Page page, String name) {
        assertThat(page.locator("vaadin-dialog-overlay, vaadin-confirm-dialog-overlay")).hasCount(0);
        page.getByLabel("Netzwerke durchsuchen").fill(name);
    }

    private static void rest(Page page, String name) {
        page.locator("a.cell.name:visible", new Page.LocatorOptions().setHasText(name)).click();
        assertThat(dialog(page)).containsText("Eröffnet");
        free(page, "network-of-platform", DESK);
        within(dialog(page), "Ruhen lassen …").click();
        Locator dialog = page.locator("vaadin-dialog-overlay", new Page.LocatorOptions().setHasText("Niemand kann sich mehr anmelden"));
        assertThat(dialog).isVisible();
        free(page, "network-rests", DESK);
        within(dialog, "Netzwerk ruhen lassen").click();
        find(page, name);
        assertThat(page.locator("vaadin-grid")).containsText("ruht");
    }
}
