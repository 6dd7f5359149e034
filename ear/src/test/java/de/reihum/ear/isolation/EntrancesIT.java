package de.reihum.ear.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.ear.ShippedEar;
import de.reihum.launcher.RunningServer;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tries every way into a network's data that is neither view nor REST address nor work of the product itself, from another network. Each attack has networks of its own. */
@ExtendWith(ShippedEar.class)
class EntrancesIT {

    /** The heading of a source's hits. */
    static final Map<String, String> SEARCHES = new TreeMap<>(Map.of("members.MemberSearch", "Mitglieder", "members.ContactSearch", "Ansprechpersonen", "polls.PollSearch", "Umfragen",
            "touches.TouchSearch", "Kontakte", "meetings.MeetingSearch", "Treffen", "proposals.ProposalSearch", "Vorschläge"));

    /** Pages that give or take a file. */
    static final Map<String, Function<Colony, List<String>>> FILES = new TreeMap<>(Map.of("calendar.CalendarFile", own -> List.of("meetings/" + own.meeting()), "shared.list.ExportLink", own -> List.of("members", "duplicates", "touches", "tasks", "meetings", "proposals", "network/data", "network/profile", "participation/contributions", "touches/call", "touches/introductions", "series/" + own.series() + "/hosts", "polls/" + own.poll(), "privacy/" + own.contact()),
            "exchange.guide.ListUpload", own -> List.of("exchange/import"), "settings.LogoUpload", own -> List.of("network/settings/look"), "exchange.guide.RowsToMend", own -> List.of("exchange/import/" + own.list()),
            "attendance.report.PhotoUpload", own -> List.of("meetings/" + own.over() + "/closing/3"), "attendance.report.PhotosCard", own -> List.of("meetings/" + own.over() + "/closing/3")));

    private static RunningServer server;

    @BeforeAll
    static void on(RunningServer running) {
        server = running;
    }

    @TestFactory
    Stream<DynamicTest> plain_pages() {
        return PageProbe.all().stream().map(probe -> DynamicTest.dynamicTest(probe.page() + " " + probe.name(), () -> probe.attack().run(server, network(), network())));
    }

    @TestFactory
    Stream<DynamicTest> search() throws IOException, InterruptedException, SQLException {
        var a = network().colony();
        var b = network().colony();
        var owner = OpenPage.of(Browser.of(server, a), "help").search(a.canary());
        var intruder = OpenPage.of(Browser.of(server, b), "help").search(a.canary());
        return SEARCHES.entrySet().stream().map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
            assertThat(owner).as("one's own").contains(one.getValue(), a.canary());
            assertThat(intruder).doesNotContain(one.getValue(), a.email());
        }));
    }

    @TestFactory
    Stream<DynamicTest> files() throws SQLException, IOException {
        var a = network();
        a.mendable();
        return FILES.entrySet().stream().flatMap(one -> one.getValue().apply(a.colony()).stream()
                .map(page -> DynamicTest.dynamicTest(one.getKey() + " " + page, () -> files(one.getKey(), page, a))));
    }

    private static void files(String kind, String page, Asked a) throws SQLException, IOException, InterruptedException {
        var b = network().colony();
        var owner = Browser.of(server, a.colony());
        var files = OpenPage.of(owner, page).unfolded().files();
        assertThat(files).isNotEmpty();
        for (var stranger : List.of(Browser.of(server, b), new Browser(server))) {
            for (var file : files) {
                var before = a.state() + b.rows(server);
                assertThat(stranger.send(stranger.to(file).GET()).body()).as(file).doesNotContain(a.colony().canary());
                stranger.send(stranger.to(file).header("Content-Type", "text/csv").header("X-Filename", "list.csv").POST(HttpRequest.BodyPublishers.ofString("Name;Ort\nNeu;Hier\n")));
                assertThat(a.state() + b.rows(server)).isEqualTo(before);
            }
        }
        if (!kind.endsWith("Upload")) {
            assertThat(files.stream().map(file -> body(owner, file))).as("one's own").anyMatch(body -> body.contains(a.colony().canary()));
        }
    }

    private static String body(Browser browser, String file) {
        try {
            return browser.send(browser.to(file).GET()).body();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Asked network() throws SQLException, IOException {
        return Asked.found(server, Colony.found(server));
    }
}
