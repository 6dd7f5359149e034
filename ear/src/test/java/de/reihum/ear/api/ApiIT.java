package de.reihum.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.ear.ShippedEar;
import de.reihum.launcher.RunningServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ShippedEar.class)
class ApiIT {

    private static final String MEMBERS = "/api/v1/members";
    private static final String MAIER = """
            {"data": {"name": "Bäckerei Maier", "kind": "SME", "employees": "ca. 30", "town": "Ulm", "tags": ["Backen"]},
             "contacts": [{"firstName": "Eva", "lastName": "Maier", "email": "eva@maier.example"}]}""";

    private ApiNetwork network;
    private ApiNetwork other;

    @BeforeEach
    void two_networks(RunningServer server) {
        network = ApiNetwork.open(server, "members:write polls:read");
        other = ApiNetwork.open(server, "members:write polls:read");
    }

    private String maier() {
        var created = network.post(MEMBERS, MAIER);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return created.id();
    }

    @Test
    void a_member_is_created_found_changed_archived_and_restored() {
        var created = network.post(MEMBERS, MAIER);
        var path = MEMBERS + "/" + created.id();
        assertThat(created.header("Location")).endsWith(path);

        var read = network.get(path);
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.json().at("/data/name").asText()).isEqualTo("Bäckerei Maier");
        assertThat(read.json().at("/contacts/0/data/email").asText()).isEqualTo("eva@maier.example");

        var changed = network.put(path, "{\"version\": \"1\", \"data\": {\"name\": \"Maier Brot\", \"kind\": \"SME\"}}");
        assertThat(changed.json().at("/data/name").asText()).isEqualTo("Maier Brot");
        assertThat(changed.json().get("version").isTextual()).isTrue();

        assertThat(network.post(path + "/archive", null).json().get("archivedAt").isNull()).isFalse();
        assertThat(network.get(MEMBERS).json().get("total").asInt()).isZero();
        assertThat(network.get(MEMBERS + "?archived=ONLY").json().get("total").asInt()).isEqualTo(1);
        assertThat(network.post(path + "/restore", null).json().get("archivedAt").isNull()).isTrue();
    }

    @Test
    void contacts_live_below_their_member() {
        var member = MEMBERS + "/" + maier();
        var created = network.post(member + "/contacts", "{\"lastName\": \"Kurz\", \"roles\": [\"FEES\"]}");
        var path = member + "/contacts/" + created.id();

        assertThat(network.get(member + "/contacts").json()).hasSize(2);
        assertThat(network.put(path, "{\"version\": \"1\", \"data\": {\"lastName\": \"Lang\"}}").json().at("/data/lastName").asText()).isEqualTo("Lang");
        assertThat(network.post(path + "/archive", null).json().get("archivedAt").isNull()).isFalse();
        assertThat(network.get(MEMBERS + "/" + maier() + "/contacts/" + created.id()).status()).isEqualTo(404);
    }

    @Test
    void who_saw_an_older_version_changes_nothing() {
        var path = MEMBERS + "/" + maier();
        var change = "{\"version\": \"1\", \"data\": {\"name\": \"Erste\", \"kind\": \"SME\"}}";
        network.put(path, change);

        var late = network.put(path, change.replace("Erste", "Zweite"));
        var lateByHeader = network.put(path, "{\"data\": {\"name\": \"Dritte\", \"kind\": \"SME\"}}", "If-Match", "\"1\"");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.header("Content-Type")).startsWith("application/problem+json");
        assertThat(lateByHeader.status()).isEqualTo(409);
        assertThat(network.get(path).json().at("/data/name").asText()).isEqualTo("Erste");
    }

    @Test
    void of_two_changes_at_the_same_moment_one_wins() {
        var path = MEMBERS + "/" + maier();
        var first = network.later("PUT", path, "{\"version\": \"1\", \"data\": {\"name\": \"Eins\", \"kind\": \"SME\"}}");
        var second = network.later("PUT", path, "{\"version\": \"1\", \"data\": {\"name\": \"Zwei\", \"kind\": \"SME\"}}");

        assertThat(List.of(first.join().status(), second.join().status())).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void every_refused_field_is_named_by_its_path() {
        var refused = network.post(MEMBERS, "{\"data\": {\"name\": \" \", \"kind\": \"SME\", \"website\": \"kein web\"}}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors").findValuesAsText("field")).containsExactlyInAnyOrder("data.name", "data.website");

        var contact = network.post(MEMBERS, MAIER.replace("eva@maier.example", "falsch"));
        assertThat(contact.json().at("/errors").findValuesAsText("field")).containsExactly("contacts[0].email");
    }

    @Test
    void refusals_speak_the_language_of_the_request() {
        var path = MEMBERS + "/1";
        assertThat(network.get(path).header("Content-Language")).isEqualTo("de");
        assertThat(network.send("GET", path, null, "Accept-Language", "en").json().get("title").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"data\": {\"name\": \"A\", \"kind\": \"SME\", \"tenantId\": 1}} | 400 | data.tenantId",
        "{\"data\": {\"name\": \"A\", \"kind\": \"SME\"}, \"id\": \"1\"} | 400 | id",
        "{\"data\": {\"name\": \"A\", \"kind\": \"Firma\"}} | 400 | data.kind",
        "{\"data\": null} | 422 | data",
        "{\"contacts\": []} | 422 | data"})
    void what_does_not_belong_into_a_body_is_refused(String body, int status, String field) {
        var refused = network.post(MEMBERS, body);

        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(network.get(MEMBERS).json().get("total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"offset=-1,limit", "limit=1001,limit", "limit=viele,limit", "sort=tenantId,sort", "kind=Firma,kind", "nmae=x,nmae"})
    void what_no_list_knows_is_refused(String query, String field) {
        var refused = network.get(MEMBERS + "?" + query);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo(field);
    }

    @Test
    void lists_are_paged_sorted_and_filtered() {
        for (var name : new String[] {"Cäsar", "Anton", "Berta"}) {
            network.post(MEMBERS, "{\"data\": {\"name\": \"" + name + "\", \"kind\": \"SCHOOL\", \"town\": \"Ulm\"}}");
        }
        maier();

        var page = network.get(MEMBERS + "?kind=SCHOOL&sort=-name&offset=1&limit=1").json();

        assertThat(page.get("items").findValuesAsText("name")).containsExactly("Berta");
        assertThat(page.get("total").asInt()).isEqualTo(3);
        assertThat(network.get(MEMBERS + "?text=casar").json().get("items").findValuesAsText("name")).containsExactly("Cäsar");
    }

    @Test
    void another_networks_record_is_answered_like_one_that_never_was() {
        var foreign = MEMBERS + "/" + maier();
        var never = MEMBERS + "/4711";

        for (var suffix : new String[] {"", "/contacts"}) {
            assertThat(other.get(foreign + suffix).status()).isEqualTo(404);
            assertThat(other.get(foreign + suffix).text()).isEqualTo(other.get(never + suffix).text());
        }
        var change = "{\"version\": \"1\", \"data\": {\"name\": \"Fremd\", \"kind\": \"SME\"}}";
        assertThat(other.put(foreign, change).text()).isEqualTo(other.put(never, change).text());
        assertThat(other.post(foreign + "/archive", null).text()).isEqualTo(other.post(never + "/archive", null).text());
        assertThat(other.get(MEMBERS + "/keine-zahl").text()).isEqualTo(other.get(never).text());
        assertThat(network.get(foreign).json().at("/data/name").asText()).isEqualTo("Bäckerei Maier");
    }

    @Test
    void a_key_does_what_its_scopes_say() {
        var reader = network.with("members:read");
        var polls = network.with("polls:read");

        assertThat(reader.get(MEMBERS).status()).isEqualTo(200);
        assertThat(reader.post(MEMBERS, MAIER).status()).isEqualTo(403);
        assertThat(polls.get(MEMBERS).status()).isEqualTo(403);
        assertThat(polls.get("/api/v1/polls").status()).isEqualTo(200);
    }

    @Test
    void without_a_good_key_nothing_is_told() {
        var token = "rh_" + network.number() + "_" + "x".repeat(32);

        for (var stranger : new ApiNetwork[] {network.withToken(null), network.withToken("x"), network.withToken(token)}) {
            var refused = stranger.get(MEMBERS);
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void a_revoked_key_is_worth_nothing() {
        var doomed = network.with("members:read");
        network.execute("UPDATE api_key SET revoked_at = UTC_TIMESTAMP(6) WHERE tenant_id = ? AND scopes = 'members:read'", network.number());

        assertThat(doomed.get(MEMBERS).status()).isEqualTo(401);
    }

    @Test
    void an_answer_starts_no_session_and_is_kept_by_no_cache() {
        var answer = network.get(MEMBERS);

        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void large_answers_are_compressed() {
        for (int i = 0; i < 20; i++) {
            network.post(MEMBERS, "{\"data\": {\"name\": \"Firma " + i + "\", \"kind\": \"SME\"}}");
        }
        assertThat(network.get(MEMBERS, "Accept-Encoding", "gzip").header("Content-Encoding")).isEqualTo("gzip");
    }

    @ParameterizedTest
    @CsvSource({"GET,/api/v1/nothing,404", "GET,/api/v2/members,404", "GET,/api,404", "DELETE,/api/v1/members,405"})
    void even_wrong_addresses_answer_with_a_problem(String method, String path, int status) {
        var answer = network.send(method, path, null);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void everything_described_is_there_and_a_key_is_asked_for_everywhere() {
        var paths = network.withToken(null).get("/openapi").json().get("paths");

        assertThat(paths).isNotEmpty();
        paths.fieldNames().forEachRemaining(path -> paths.get(path).fieldNames().forEachRemaining(verb -> {
            var body = verb.equals("get") ? null : "{}";
            var address = path.replaceAll("\\{\\w+}", "4711");
            assertThat(network.withToken(null).send(verb.toUpperCase(Locale.ROOT), address, body).status()).as(verb + path).isEqualTo(401);
            assertThat(network.send(verb.toUpperCase(Locale.ROOT), address, body).status()).as(verb + path).isNotIn(405, 500);
        }));
    }

    @Test
    void an_address_that_leads_nowhere_is_not_found() {
        var answer = network.get("/api/v1/nothing");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    /** A key may send 2,000 requests at once and 100 a second from then on; however slow the machine is, the batches come faster. */
    @Test
    void whoever_asks_too_often_is_told_when_to_come_back_and_the_others_are_served() {
        var answers = new ArrayList<ApiAnswer>();
        for (int batch = 0; batch < 60 && answers.stream().noneMatch(answer -> answer.status() == 429); batch++) {
            answers.clear();
            var asked = IntStream.range(0, 500).mapToObj(i -> network.later("GET", "/api/v1/nothing", null)).toList();
            asked.forEach(one -> answers.add(one.join()));
        }
        var refused = answers.stream().filter(answer -> answer.status() == 429).findFirst().orElseThrow();
        assertThat(refused.header("Retry-After")).matches("[1-9]\\d*");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(other.get(MEMBERS).status()).isEqualTo(200);
        assertThat(network.with("members:read").get(MEMBERS).status()).as("another key of the same network").isEqualTo(200);
    }
}
