package de.reihum.ear.polls;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.ear.ShippedEar;
import de.reihum.launcher.RunningServer;
import de.reihum.links.LinkToken;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ShippedEar.class)
class PollAnswerIT {

    private static final int MAX_BYTES = 50 * 1024;

    private final HttpClient client = HttpClient.newHttpClient();
    private RunningServer server;

    @BeforeEach
    void on(RunningServer running) {
        server = running;
    }

    @Test
    void looking_twenty_times_changes_nothing() throws IOException, InterruptedException {
        var poll = SentPoll.open(server, "ONE", false, false);
        var link = poll.ask("de");
        var before = poll.state();
        for (int i = 0; i < 20; i++) {
            assertThat(get(link).statusCode()).isEqualTo(200);
        }
        assertThat(client.send(request(link).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        assertThat(poll.state()).isEqualTo(before);
    }

    @Test
    void the_page_is_small_strict_and_without_a_session() throws IOException, InterruptedException {
        var page = get(SentPoll.open(server, "SEVERAL", false, false).ask("de"));
        assertThat(page.body().length()).isLessThan(MAX_BYTES);
        assertThat(page.body()).doesNotContain("<script").contains("Netzwerk Neckar fragt");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'").doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void the_page_speaks_the_persons_language() throws IOException, InterruptedException {
        var poll = SentPoll.open(server, "ONE", false, false);
        assertThat(get(poll.ask("en")).body()).contains("<html lang=\"en\"", "Send answer");
        assertThat(get(poll.ask("de")).body()).contains("<html lang=\"de\"", "Antwort senden");
    }

    @Test
    void a_named_answer_sent_twice_is_one_and_can_be_changed() throws IOException, InterruptedException {
        var poll = SentPoll.open(server, "SEVERAL", false, false);
        var link = poll.ask("de");
        assertThat(post(link, "choice=1&choice=3").headers().firstValue("Location")).contains(link + "#top");
        assertThat(post(link, "choice=1&choice=3").statusCode()).isEqualTo(303);
        assertThat(post(link, "choice=2").statusCode()).isEqualTo(303);
        assertThat(poll.namedAnswers()).isEqualTo(1);
        assertThat(get(link).body()).contains("value=\"2\" checked").doesNotContain("value=\"1\" checked");
    }

    @Test
    void an_anonymous_answer_says_before_that_it_is_final_and_then_is() throws IOException, InterruptedException {
        var poll = SentPoll.open(server, "ONE", true, true);
        var link = poll.ask("de");
        var trail = poll.auditEntries();
        assertThat(get(link).body()).contains("endgültig", "Endgültig antworten");
        post(link, "choice=1");
        post(link, "choice=2");
        assertThat(poll.secretAnswers()).isEqualTo(1);
        assertThat(poll.namedAnswers()).isZero();
        assertThat(poll.auditEntries()).isEqualTo(trail);
        assertThat(get(link).body()).contains("anonyme Antwort ist da").doesNotContain("<form", "checked");
    }

    @Test
    void sixty_four_answers_at_the_same_moment_leave_one() {
        for (boolean anonymous : new boolean[] {false, true}) {
            var poll = SentPoll.open(server, "ONE", anonymous, false);
            var link = poll.ask("de");
            var answers = IntStream.range(0, 64).mapToObj(i -> client.sendAsync(form(link, "choice=" + (1 + i % 3)), HttpResponse.BodyHandlers.ofString())).toList();
            assertThat(answers.stream().map(CompletableFuture::join).map(HttpResponse::statusCode)).containsOnly(303);
            assertThat(poll.namedAnswers() + poll.secretAnswers()).isEqualTo(1);
        }
    }

    @Test
    void an_incomplete_answer_is_shown_again_with_the_reason_and_what_was_entered() throws IOException, InterruptedException {
        var poll = SentPoll.open(server, "RANKING", false, false);
        var link = poll.ask("de");
        var again = post(link, "rank-1=2&rank-2=2");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Platz 2 ist zweimal vergeben", "role=\"alert\"", "<option value=\"2\" selected>");
        assertThat(post(link, "").body()).contains("mindestens ein Thema");
        assertThat(post(link, "choice=9&rank-9=x").statusCode()).isEqualTo(422);
        assertThat(poll.namedAnswers()).isZero();
        assertThat(post(link, "rank-3=1&rank-1=3").statusCode()).isEqualTo(303);
    }

    @Test
    void a_good_link_to_an_ended_poll_says_so_and_takes_nothing() throws IOException, InterruptedException {
        var poll = SentPoll.open(server, "ONE", false, false);
        var link = poll.ask("de");
        poll.close();
        assertThat(get(link).body()).contains("Diese Umfrage ist beendet").doesNotContain("<form");
        assertThat(post(link, "choice=1").statusCode()).isEqualTo(303);
        assertThat(poll.namedAnswers()).isZero();
    }

    @Test
    void a_good_link_into_a_resting_network_says_so_and_takes_nothing_until_it_goes_on() throws IOException, InterruptedException {
        var poll = SentPoll.open(server, "ONE", false, false);
        var link = poll.ask("de");
        poll.move("SUSPENDED");
        var resting = get(link);
        assertThat(resting.statusCode()).isEqualTo(503);
        assertThat(resting.body()).contains("ruht zurzeit", "Ihr Link bleibt gut").doesNotContain("<form");
        post(link, "choice=1");
        assertThat(poll.namedAnswers()).isZero();
        poll.move("ACTIVE");
        assertThat(post(link, "choice=1").statusCode()).isEqualTo(303);
        assertThat(poll.namedAnswers()).isEqualTo(1);
    }

    @Test
    void hidden_results_stay_hidden_on_the_members_page() throws IOException, InterruptedException {
        var poll = SentPoll.open(server, "ONE", false, true);
        var link = poll.ask("de");
        post(link, "choice=1");
        assertThat(get(link).body()).doesNotContain("<progress").contains("sobald die Umfrage beendet ist");
        poll.close();
        assertThat(get(link).body()).contains("<progress", "1 Stimme");
    }

    @Test
    void every_link_that_opens_nothing_gets_the_same_page() throws IOException, InterruptedException {
        var poll = SentPoll.open(server, "ONE", false, false);
        var link = poll.ask("de");
        var wrong = get("/a/" + LinkToken.make(1).text());
        var foreign = get(movedTo(SentPoll.open(server, "ONE", false, false), link));
        poll.revokeLinks();
        var revoked = get(link);
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(revoked.statusCode()).isEqualTo(404);
        assertThat(revoked.body()).isEqualTo(wrong.body()).isEqualTo(foreign.body()).isEqualTo(get("/a/x").body());
        assertThat(post(link, "choice=1").statusCode()).isEqualTo(404);
        assertThat(poll.namedAnswers()).isZero();
    }

    @Test
    void whoever_is_in_a_hurry_waits_and_others_get_in() throws IOException, InterruptedException {
        var link = SentPoll.open(server, "ONE", false, false).ask("de");
        var from = "203.0.113.77";
        for (int i = 0; i < 600; i++) {
            assertThat(from(from, link).statusCode()).as("a whole company").isEqualTo(200);
        }
        var busy = busy(link, from);
        assertThat(busy.body()).contains("One moment, please", "<html lang=\"en\"").doesNotContain("Thema 1");
        assertThat(busy.headers().firstValue("Retry-After")).contains("60");
        assertThat(from("203.0.113.78", link).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> from(String address, String link) throws IOException, InterruptedException {
        return client.send(request(link).header("X-Forwarded-For", address).header("Accept-Language", "en").build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Goes on asking: meanwhile some more may have been let in. */
    private HttpResponse<String> busy(String link, String from) throws IOException, InterruptedException {
        var answer = get(link);
        for (int i = 0; i < 2000 && answer.statusCode() != 429; i++) {
            answer = from(from, link);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        return answer;
    }

    @Test
    void another_sites_page_cannot_answer_for_a_member() throws IOException, InterruptedException {
        var poll = SentPoll.open(server, "ONE", false, false);
        var link = poll.ask("de");
        var forged = HttpRequest.newBuilder(form(link, "choice=1"), (name, value) -> true).header("Sec-Fetch-Site", "cross-site").build();
        assertThat(client.send(forged, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        assertThat(poll.namedAnswers()).isZero();
    }

    /** The secret of one network's link under another network's number. */
    private static String movedTo(SentPoll other, String link) {
        var moved = Base64.getUrlDecoder().decode(link.substring("/a/".length()));
        System.arraycopy(Base64.getUrlDecoder().decode(other.ask("de").substring("/a/".length())), 0, moved, 0, Integer.BYTES);
        return "/a/" + Base64.getUrlEncoder().withoutPadding().encodeToString(moved);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return client.send(form(path, body), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest form(String path, String body) {
        return request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.baseUrl() + path));
    }
}
