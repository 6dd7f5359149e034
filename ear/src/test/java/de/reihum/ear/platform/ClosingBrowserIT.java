package de.reihum.ear.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.reihum.ear.BrowserStory;
import de.reihum.launcher.RunningServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A network takes everything along, is closed, and is gone. */
class ClosingBrowserIT extends BrowserStory {

    private RunningServer server;

    @BeforeEach
    void on(RunningServer running) {
        server = running;
    }

    @Test
    void everything_is_downloaded_at_any_time() throws IOException {
        people.member(network, "Gießerei Überlingen", "gisela@giesserei.example", "de");
        Page admin = chromium.signedIn(people.person(network, "TENANT_ADMIN"), people.password(), DESK);
        admin.navigate("/network/data");
        button(admin, "Datei erstellen").click();
        var files = unzip(admin);
        free(admin, "network-data", DESK);
        assertThat(files.keySet()).contains("LIESMICH.txt", "README.txt", "json/member.json", "csv/contact.csv", "json/account.json", "json/network.json");
        assertThat(files.get("json/member.json")).contains("Gießerei Überlingen");
        assertThat(files.get("csv/contact.csv")).contains("gisela@giesserei.example").startsWith("\ufeff");
        assertThat(files.get("LIESMICH.txt")).contains("member: Mitglieder, 1");
        assertThat(String.join("", files.values())).doesNotContain("password_hash\":");
        admin.setViewportSize(PHONE, 844);
        free(admin, "network-data", PHONE);
    }

    @Test
    void a_closed_network_waits_hands_everything_over_and_is_gone() throws IOException, SQLException {
        String name = "Netzwerk " + network;
        people.member(network, "Kanarie " + network, "kanarie" + network + "@firma.example", "de");
        String email = people.person(network, "TENANT_ADMIN");
        Page admin = chromium.signedIn(email, people.password(), DESK);
        admin.navigate("/network/data");
        button(admin, "Um Schließung bitten").click();
        assertThat(admin.locator("main")).containsText("haben Sie um Schließung gebeten");

        Page office = chromium.signedIn(people.umbrellaOffice(), people.password(), DESK);
        close(office, name);

        assertThat(link(email, name + " wurde geschlossen")).endsWith("/closed");
        Page after = chromium.signedIn(email, people.password(), DESK);
        assertThat(after.locator("h1")).hasText("Kein Netzwerk steht Ihnen offen");
        after.getByText("Daten geschlossener Netzwerke abholen").click();
        assertThat(heading(after)).hasText("Geschlossene Netzwerke");
        free(after, "closed", DESK);
        assertThat(unzip(after).get("json/member.json")).contains("Kanarie " + network);

        people.waitingIsOver(network);
        office.waitForCondition(() -> {
            office.navigate("/platform");
            assertThat(heading(office)).containsText("Netzwerke");
            return office.locator("main").innerText().contains("Netzwerk Nr. " + network) && office.locator(".card", new Page.LocatorOptions().setHasText("Netzwerk Nr. " + network)).innerText().contains("gelöscht am");
        });
        free(office, "platform-register", DESK);
        assertThat(traces("Kanarie " + network, "kanarie" + network, email, "\"Netzwerk " + network + "\"")).isEmpty();
        after.navigate("/closed");
        assertThat(after).hasURL(Pattern.compile("/login"));
    }

    private static void close(Page office, String name) {
        office.navigate("/platform");
        office.getByLabel("Netzwerke durchsuchen").fill(name);
        assertThat(office.locator("vaadin-grid")).containsText("will schließen");
        assertThat(office.locator("a.cell.name:visible")).hasText(name);
        office.locator("a.cell.name:visible").click();
        within(dialog(office), "Netzwerk schließen …").click();
        Locator dialog = office.locator("vaadin-dialog-overlay", new Page.LocatorOptions().setHasText("Name des Netzwerks"));
        office.getByLabel("Name des Netzwerks").fill("Netzwerk");
        within(dialog, "Netzwerk schließen").click();
        assertThat(dialog.locator(".error-list")).containsText("nicht der Name");
        free(office, "network-close", DESK);
        office.getByLabel("Name des Netzwerks").fill(name);
        within(dialog, "Netzwerk schließen").click();
        assertThat(office.locator("main")).containsText("Geschlossene Netzwerke");
    }

    private static Map<String, String> unzip(Page page) throws IOException {
        Locator link = page.getByText("ZIP-Datei herunterladen");
        assertThat(link).isVisible();
        Download download = page.waitForDownload(link::click);
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(download.createReadStream(), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** Every table of a network that still has a row, and every text column that holds one of the words. */
    private List<String> traces(String... words) throws SQLException {
        var found = new ArrayList<String>();
        var database = server.database();
        try (var connection = DriverManager.getConnection(database.url().forApplication(), database.user(), database.password());
                var columns = connection.createStatement().executeQuery("SELECT table_name, column_name, character_maximum_length FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND (column_name IN ('tenant_id', 'network_id') OR character_maximum_length IS NOT NULL)")) {
            while (columns.next()) {
                boolean owner = columns.getString(3) == null;
                for (var word : owner ? new String[] {Integer.toString(network)} : words) {
                    try (var count = connection.prepareStatement("SELECT COUNT(*) FROM " + columns.getString(1) + " WHERE " + columns.getString(2) + (owner ? " = ?" : " LIKE CONCAT('%', ?, '%')"))) {
                        count.setString(1, word);
                        try (var row = count.executeQuery()) {
                            row.next();
                            if (row.getInt(1) > 0) {
                                found.add(columns.getString(1) + "." + columns.getString(2) + ": " + word);
                            }
                        }
                    }
                }
            }
        }
        return found;
    }
}
