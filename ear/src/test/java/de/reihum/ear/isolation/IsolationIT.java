package de.reihum.ear.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.reihum.ear.ShippedEar;
import de.reihum.launcher.RunningServer;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** B has a key and a login, and knows A's ids. What it gets for them is what it gets for an id nobody has. */
@ExtendWith(ShippedEar.class)
class IsolationIT {

    private static RunningServer server;
    private static Colony a;
    private static Colony b;
    private static Colony nobody;

    @BeforeAll
    static void found(RunningServer running) throws SQLException, IOException {
        server = running;
        a = Colony.found(server);
        b = Colony.found(server);
        nobody = new Colony(0, "", "", "", 7_777_777_777_017L, 7_777_777_777_018L, 7_777_777_777_019L, 7_777_777_777_020L);
    }

    @TestFactory
    Stream<DynamicTest> rest_answers_for_another_networks_id_as_for_none() {
        return Routes.rest().stream().map(route -> DynamicTest.dynamicTest(route, () -> {
            var before = a.rows(server);
            var foreign = call(route, Routes.path(route, a, a), b, b.token());
            var unknown = call(route, Routes.path(route, nobody, nobody), b, b.token());
            assertThat(foreign.body()).doesNotContain(a.canary());
            if (!Routes.ofOneself(route)) {
                assertThat(foreign.statusCode()).isEqualTo(unknown.statusCode());
                assertThat(neutral(foreign, a)).isEqualTo(neutral(unknown, nobody));
            }
            assertThat(call(route, Routes.path(route, b, a), b, b.token()).body()).as("own member, another's contact").doesNotContain(a.canary());
            assertThat(a.rows(server)).isEqualTo(before);
            assertThat(ofOwner(route).statusCode()).as("the owner gets in").isBetween(200, 299);
        }));
    }

    @TestFactory
    Stream<DynamicTest> rest_does_not_believe_what_a_request_says_about_its_network() {
        return Stream.of("X-Tenant", "X-Tenant-Id", "X-Network", "Host", "X-Forwarded-Host", "X-Forwarded-User").filter(name -> !"Host".equals(name)).map(name -> DynamicTest.dynamicTest(name, () -> {
            var answer = new Browser(server).send(new Browser(server).to("/api/v1/members?limit=100&tenant_id=" + a.network() + "&network=" + a.network()).header("Authorization", "Bearer " + b.token())
                    .header(name, Integer.toString(a.network())).GET());
            assertThat(answer.body()).doesNotContain(a.canary());
        }));
    }

    @Test
    void a_key_opens_only_the_network_it_names() throws IOException, InterruptedException {
        var moved = b.token().replace("rh_" + b.network() + "_", "rh_" + a.network() + "_");
        assertThat(call("GET members", "/api/v1/members", a, moved).statusCode()).isEqualTo(401);
        assertThat(call("GET members", "/api/v1/members", a, "").statusCode()).isEqualTo(401);
    }

    @TestFactory
    Stream<DynamicTest> views_show_nothing_of_another_network() throws IOException, InterruptedException {
        var owner = Browser.of(server, a);
        var intruder = Browser.of(server, b);
        return Routes.views().stream().map(route -> DynamicTest.dynamicTest("/" + route, () -> {
            var before = a.rows(server);
            Optional<String> withId = Routes.view(route, a);
            var seen = intruder.open(withId.orElse(Routes.sample(route)));
            assertThat(seen).doesNotContain(a.canary(), a.email());
            if (withId.isPresent()) {
                assertThat(owner.open(withId.get())).as("the owner sees her own").contains(a.canary());
                assertThat(seen).as("looks as if there was nothing").contains("Diese Seite gibt es hier nicht");
            }
            assertThat(a.rows(server)).isEqualTo(before);
        }));
    }

    /**
     * With ids of its own and as nothing has changed yet, except that only what is archived can be restored, only a step that was taken taken back,
     * and only who is told from the others erased.
     */
    private static HttpResponse<String> ofOwner(String route) throws SQLException, IOException, InterruptedException {
        var owner = Colony.found(server);
        if (route.endsWith("/restore")) {
            var archive = route.replace("/restore", "/archive");
            call(archive, Routes.path(archive, owner, owner), owner, owner.token());
        }
        if (route.endsWith("/take-back")) {
            var step = route.replace("/take-back", "/steps");
            call(step, Routes.path(step, owner, owner), owner, owner.token());
            return call(route, Routes.path(route, owner, owner), owner, owner.token(), "{\"version\":2}");
        }
        if (route.endsWith("/privacy/erase")) {
            return call(route, Routes.path(route, owner, owner), owner, owner.token(), erasure(Routes.body(route, owner), forecast(route, owner)));
        }
        return call(route, Routes.path(route, owner, owner), owner, owner.token());
    }

    private static JsonNode forecast(String erase, Colony owner) throws IOException, InterruptedException {
        var route = erase.replace("POST ", "GET ").replace("/erase", "");
        return new ObjectMapper().readTree(call(route, Routes.path(route, owner, owner), owner, owner.token()).body());
    }

    /** In a colony every text bears the same name: of each it is said that somebody else is meant. */
    private static String erasure(String wish, JsonNode forecast) {
        return wish.replaceFirst("}$", ",\"leave\":" + new ObjectMapper().valueToTree(forecast.get("elsewhere").findValuesAsText("text")) + "}");
    }

    private static HttpResponse<String> call(String route, String path, Colony who, String token) throws IOException, InterruptedException {
        return call(route, path, who, token, Routes.body(route, who));
    }

    private static HttpResponse<String> call(String route, String path, Colony who, String token, String body) throws IOException, InterruptedException {
        var browser = new Browser(server);
        var request = browser.to(path).header("Content-Type", "application/json");
        return browser.send((token.isEmpty() ? request : request.header("Authorization", "Bearer " + token))
                .method(route.substring(0, route.indexOf(' ')), body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The answer without what may differ: the error's own id and the ids that were asked for. */
    private static String neutral(HttpResponse<String> answer, Colony asked) {
        return answer.body().replaceAll("\"(errorId|id|instance|at|createdAt|changedAt)\"\\s*:\\s*\"?[^\",}]*\"?", "").replace(Long.toString(asked.member()), "#").replace(Long.toString(asked.contact()), "#")
                .replace(Long.toString(asked.poll()), "#").replace(Long.toString(asked.contribution()), "#").replace(Long.toString(asked.note()), "#").replace(Long.toString(asked.site()), "#").replace(Long.toString(asked.touch()), "#").replace(Long.toString(asked.task()), "#");
    }
}
