package de.reihum.ear.participation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.reihum.ear.BrowserStory;
import de.reihum.launcher.RunningServer;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WakingBrowserIT extends BrowserStory {

    private static final LocalDate TODAY = LocalDate.now();

    /** Two were passive and were rung up; one of them became active afterwards. */
    @BeforeEach
    void some_were_passive(RunningServer server) {
        var met = new MetNetwork(server, network);
        long smithy = met.member("Schmiede Zollerkopf", "Handwerk", "Ausbildung");
        met.was("PASSIVE", smithy, TODAY.minusDays(200), TODAY.minusDays(40));
        met.was("ACTIVE", smithy, TODAY.minusDays(40), null);
        met.called(smithy, TODAY.minusDays(70));
        long bakery = met.member("Bäckerei Sauerbrunn", "Nahrungsmittel", "Ausbildung");
        met.was("PASSIVE", bakery, TODAY.minusDays(200), null);
        met.called(bakery, TODAY.minusDays(20));
    }

    @Test
    void the_report_says_which_way_woke_passive_members() {
        for (int width : new int[] {DESK, PHONE}) {
            Page page = coordinator(width);
            page.navigate("/touches/report");
            assertThat(page.locator("main")).containsText("2 Mitglieder waren passiv, eines wurde aktiv.");
            assertThat(page.locator("main")).containsText("1 von 2 wurden aktiv");
            assertThat(page.locator("main")).containsText("Noch niemand interessiert");
            free(page, "touches-report", width);
        }
    }
}
