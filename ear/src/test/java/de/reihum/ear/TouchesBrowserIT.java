package de.reihum.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a coordinator does with contacts and tasks, seen from her chair. */
class TouchesBrowserIT extends BrowserStory {

    /** Beside what has to be said, this many keys lead from any page to a saved contact. */
    private static final int FEW_KEYS = 6;

    @Test
    void a_contact_is_logged_by_keyboard_alone_from_anywhere() {
        people.member(network, "Brauerei Müllerschön", "info@brauerei.example", "de");
        Page page = coordinator(DESK);
        page.navigate("/help");
        assertThat(heading(page)).isVisible();
        var keys = new AtomicInteger();
        press(page, keys, "Alt+k");
        assertThat(dialog(page)).containsText("Mit wem");
        page.keyboard().type("muellersch");
        assertThat(page.locator("vaadin-multi-select-combo-box-item").first()).containsText("Brauerei Müllerschön");
        press(page, keys, "ArrowDown");
        press(page, keys, "Enter");
        assertThat(page.locator("vaadin-multi-select-combo-box-chip:not([slot=overflow])").first()).isVisible();
        press(page, keys, "Tab");
        press(page, keys, "1");
        assertThat(page.getByLabel("Worum ging es").first()).isFocused();
        page.keyboard().type("Fragt nach Azubis");
        press(page, keys, "Control+Enter");
        assertThat(page.locator("vaadin-notification-card")).containsText("Brauerei Müllerschön");
        assertThat(keys.get()).as("keys beside name and line").isLessThanOrEqualTo(FEW_KEYS);
        page.navigate("/touches");
        assertThat(page.locator("a.cell.name")).hasText("Fragt nach Azubis");
    }

    @Test
    void the_window_knows_whose_page_is_open_and_the_next_step_becomes_a_task() {
        people.member(network, "Holzbau Zollerkopf", "info@holzbau.example", "de");
        Page page = coordinator(DESK);
        page.navigate("/members");
        page.locator("a.cell.name").click();
        assertThat(heading(page)).hasText("Holzbau Zollerkopf");
        page.keyboard().press("Alt+k");
        assertThat(dialog(page)).containsText("Holzbau Zollerkopf");
        page.getByLabel("1 Anruf").check();
        page.getByLabel("Worum ging es").first().fill("Zwei Praktikumsplätze frei");
        page.getByLabel("Nächster Schritt").fill("Schule anrufen");
        free(page, "touch-log", DESK);
        within(dialog(page), "Speichern").dblclick();
        assertThat(page.locator(".timeline")).containsText("Zwei Praktikumsplätze frei");
        page.navigate("/tasks");
        assertThat(page.locator("vaadin-grid")).containsText("Schule anrufen");
        page.navigate("/touches");
        assertThat(page.locator(".list-head .count")).hasText("1");
    }

    @Test
    void the_pages_stand_in_nobodys_way_at_desk_and_phone() {
        people.member(network, "Gartenbau Quellhalde", "info@quellhalde.example", "de");
        for (int width : new int[] {DESK, PHONE}) {
            Page page = coordinator(width);
            for (var path : new String[] {"touches", "touches/call", "touches/introductions", "tasks"}) {
                page.navigate("/" + path);
                assertThat(heading(page)).isVisible();
                free(page, path.replace('/', '-'), width);
            }
        }
    }

    private static void press(Page page, AtomicInteger keys, String key) {
        keys.incrementAndGet();
        page.keyboard().press(key);
    }
}
