package de.reihum.ear.calendar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.reihum.ear.BrowserStory;
import de.reihum.launcher.RunningServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A coordinator looks at her year and gives her members a calendar. */
class CalendarBrowserIT extends BrowserStory {

    @Test
    void the_year_is_seen_in_three_ways_and_fetched_by_a_secret_that_can_be_renewed(RunningServer server) throws IOException, InterruptedException {
        people.meeting(network, "Stammtisch bei Öhm", "2037-03-12");
        people.meeting(network, "Vor der Sommerzeit", "2037-03-28");
        people.meeting(network, "In der Sommerzeit", "2037-03-29");
        for (int width : new int[] {DESK, PHONE}) {
            Page page = coordinator(width);
            for (var sight : new String[] {"year", "month", "list"}) {
                page.navigate("/calendar?month=2037-03&as=" + sight);
                assertThat(page.locator("main")).containsText("Stammtisch bei Öhm");
                free(page, "calendar-" + sight, width);
            }
        }
        Page page = coordinator(DESK);
        page.navigate("/calendar");
        button(page, "Kalender abonnieren …").click();
        String first = make(dialog(page).locator(".feed").first(), "Link erstellen");
        assertThat(fetch(first).body()).contains("BEGIN:VCALENDAR", "Stammtisch bei Öhm");
        assertThat(Khal.read(fetch(first).body())).contains("Stammtisch bei Öhm", "2037-03-28 16:00-2037-03-28 18:00 Vor der Sommerzeit", "2037-03-29 16:00-2037-03-29 18:00 In der Sommerzeit");
        free(page, "calendar-feeds", DESK);
        dialog(page).locator(".feed").first().getByText("Link erneuern …").click();
        within(dialog(page), "Link erneuern").click();
        Locator field = page.locator(".feed").first().locator("input");
        assertThat(field).not().hasValue(first);
        assertThat(fetch(field.inputValue()).statusCode()).isEqualTo(200);
        assertThat(fetch(first).statusCode()).isEqualTo(404);
        assertThat(fetch(server.baseUrl().resolve("/dates/" + network).toString()).statusCode()).as("not shown unless the network wants it").isEqualTo(404);
    }

    private static String make(Locator feed, String words) {
        feed.getByText(words).click();
        Locator field = feed.locator("input");
        assertThat(field).isVisible();
        return field.inputValue();
    }

    private static HttpResponse<String> fetch(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
