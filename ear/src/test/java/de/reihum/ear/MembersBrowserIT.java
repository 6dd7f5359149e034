package de.reihum.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What a coordinator does with members, seen from her chair. */
class MembersBrowserIT extends BrowserStory {

    @Test
    void a_member_is_entered_found_changed_archived_and_taken_back() {
        Page page = coordinator(DESK);
        page.navigate("/members");
        assertThat(page.getByText("Wer gehört zu Ihrem Netzwerk?")).isVisible();
        Chromium.picture(page, "members-empty");
        enter(page, "Brauerei Müllerschön GmbH & Co. KG");
        assertThat(heading(page)).hasText("Brauerei Müllerschön GmbH & Co. KG");
        Chromium.picture(page, "member");

        page.navigate("/members");
        page.getByLabel("Name, Ort, Person oder Schlagwort").fill("muellerschoen");
        assertThat(page.locator("a.cell.name")).hasText("Brauerei Müllerschön GmbH & Co. KG");
        Chromium.picture(page, "members-found");
        page.locator("a.cell.name").click();

        button(page, "Bearbeiten").click();
        page.getByLabel("Ort").fill("Marbach am Neckar");
        button(page, "Speichern").click();
        assertThat(page.locator(".page-header")).containsText("Marbach am Neckar");

        button(page, "Archivieren").click();
        assertThat(page.locator(".page-header")).containsText("archiviert");
        button(page, "Rückgängig").click();
        assertThat(page.locator(".page-header")).not().containsText("archiviert");
    }

    @Test
    void the_second_of_two_who_edit_the_same_member_is_told_so_and_loses_nothing() {
        Page first = coordinator(DESK);
        enter(first, "Holzbau Zollerkopf KG");
        assertThat(heading(first)).hasText("Holzbau Zollerkopf KG");
        Page second = coordinator(DESK);
        second.navigate(first.url());
        button(first, "Bearbeiten").click();
        button(second, "Bearbeiten").click();
        first.getByLabel("Ort").fill("Asperg");
        button(first, "Speichern").click();
        assertThat(first.locator(".page-header")).containsText("Asperg");

        second.getByLabel("Ort").fill("Ludwigsburg");
        button(second, "Speichern").click();
        assertThat(second.locator(".error-list")).containsText("Jemand hat diesen Eintrag inzwischen geändert");
        assertThat(second.getByLabel("Ort")).hasValue("Ludwigsburg");
        Chromium.picture(second, "member-conflict");
        first.reload();
        assertThat(first.locator(".page-header")).containsText("Asperg");
    }

    @Test
    void a_double_click_enters_a_member_once() {
        Page page = coordinator(DESK);
        fill(page, "Weingut Felsengärtle");
        save(page).dblclick();
        assertThat(heading(page)).hasText("Weingut Felsengärtle");
        page.navigate("/members");
        assertThat(page.locator(".list-head .count")).hasText("1");
    }

    @Test
    void a_member_of_another_network_is_not_found() {
        Page page = coordinator(DESK);
        enter(page, "Optik Klarblick GmbH");
        assertThat(heading(page)).hasText("Optik Klarblick GmbH");
        Page stranger = chromium.signedIn(people.person(people.network(false), "COORDINATOR"), people.password(), DESK);
        stranger.navigate(page.url());
        assertThat(heading(stranger)).not().hasText("Optik Klarblick GmbH");
        assertThat(stranger.content()).doesNotContain("Klarblick");
        String foreign = stranger.locator("main").innerText();
        stranger.navigate("/members/4711");
        assertThat(stranger.locator("main")).hasText(foreign, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
        Chromium.picture(stranger, "member-of-others");
    }

    @Test
    void form_and_record_stand_in_nobodys_way_at_desk_and_phone() {
        for (int width : List.of(DESK, PHONE)) {
            Page page = coordinator(width);
            fill(page, "Gartenbau Quellhalde " + width);
            assertThat(Chromium.hurdles(page)).as("new member, %d pixels", width).isEmpty();
            Chromium.picture(page, "member-new-" + width);
            save(page).click();
            assertThat(heading(page)).hasText("Gartenbau Quellhalde " + width);
            assertThat(Chromium.hurdles(page)).as("member, %d pixels", width).isEmpty();
            Chromium.picture(page, "member-" + width);
        }
    }

    @Test
    void the_list_stands_in_nobodys_way() {
        Page page = coordinator(DESK);
        enter(page, "Gartenbau Quellhalde GbR");
        assertThat(heading(page)).hasText("Gartenbau Quellhalde GbR");
        page.navigate("/members");
        assertThat(page.locator("a.cell.name")).hasText("Gartenbau Quellhalde GbR");
        assertThat(Chromium.hurdles(page)).isEmpty();
        Chromium.picture(page, "members");
    }

    @Test
    void open_menus_and_windows_stand_in_nobodys_way() {
        people.member(network, "Gartenbau Quellhalde", "info@quellhalde.example", "de");
        for (int width : List.of(DESK, PHONE)) {
            Page page = coordinator(width);
            page.navigate("/members");
            assertThat(page.locator("vaadin-grid")).containsText("Gartenbau Quellhalde");
            page.locator(".account-menu vaadin-button").first().click();
            overlay(page, "vaadin-popover-overlay", "account-menu", width);
            menu(page, "Ausgeben").click();
            overlay(page, "vaadin-popover-overlay", "export", width);
        }
        Page page = coordinator(DESK);
        page.navigate("/members");
        menu(page, "Spalten").click();
        overlay(page, "vaadin-popover-overlay", "columns", DESK);
        page.locator("vaadin-grid vaadin-checkbox").nth(1).click();
        assertThat(button(page, "Archivieren")).isVisible();
        assertThat(page.getByText("Wieder aufnehmen")).isHidden();
        button(page, "Schlagwort geben").click();
        overlay(page, "vaadin-dialog-overlay", "bulk-tags", DESK);
        page.locator("a.cell.name:visible").click();
        button(page, "Ansprechperson hinzufügen").click();
        overlay(page, "vaadin-dialog-overlay", "contact-new", DESK);
        button(page, "Bearbeiten").click();
        overlay(page, "vaadin-dialog-overlay", "member-edit", DESK);
    }

    @Test
    void the_list_is_taken_along_as_csv_and_as_a_workbook() throws IOException {
        people.member(network, "=1+2 Gerüstbau", "info@geruest.example", "de");
        Page page = coordinator(DESK);
        page.navigate("/members");
        assertThat(page.locator("vaadin-grid")).containsText("=1+2 Gerüstbau");
        String csv = Files.readString(download(page, "CSV-Datei"));
        assertThat(csv).startsWith("\ufeff").contains(";").contains("'=1+2 Gerüstbau").doesNotContain(";=1", "\n=1");
        String sheet = text(download(page, "Excel-Datei"));
        assertThat(sheet).as("a cell that is a text calculates nothing").contains("t=\"inlineStr\"><is><t>=1+2 Ger&#xfc;stbau</t>").doesNotContain("<f>", "<f ");
    }

    private static Path download(Page page, String what) {
        menu(page, "Ausgeben").click();
        Download file = page.waitForDownload(() -> page.locator("vaadin-popover-overlay[opened] a", new Page.LocatorOptions().setHasText(what)).click());
        return file.path();
    }

    /** Everything a workbook's parts say, one after the other. */
    private static String text(Path workbook) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipFile(workbook.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static Locator menu(Page page, String name) {
        return page.locator(".list-menu vaadin-button", new Page.LocatorOptions().setHasText(name));
    }

    private static void overlay(Page page, String element, String name, int width) {
        Locator open = page.locator(element + "[opened]");
        assertThat(open).isVisible();
        free(page, name, width);
        page.keyboard().press("Escape");
        assertThat(open).hasCount(0);
    }

    private static void enter(Page page, String name) {
        fill(page, name);
        save(page).click();
    }

    private static void fill(Page page, String name) {
        page.navigate("/members/new");
        page.getByLabel("Name der Firma oder Institution").fill(name);
        page.locator("vaadin-select").first().click();
        page.locator("vaadin-select-overlay vaadin-select-item").first().click();
        assertThat(page.locator("vaadin-select-list-box").first()).isHidden();
        page.getByLabel("Nachname").fill("Löffler");
        page.getByLabel("E-Mail").fill("info@betrieb.example");
    }

    private static Locator save(Page page) {
        return button(page, "Mitglied anlegen");
    }
}
