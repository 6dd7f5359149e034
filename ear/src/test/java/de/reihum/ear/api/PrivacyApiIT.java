package de.reihum.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.reihum.ear.ShippedEar;
import de.reihum.launcher.RunningServer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ShippedEar.class)
class PrivacyApiIT {

    private ApiNetwork network;
    private String member;
    private String contact;

    @BeforeEach
    void a_member_with_a_person(RunningServer server) {
        network = ApiNetwork.open(server, "members:write privacy:write audit:read");
        member = network.post("/api/v1/members", "{\"data\": {\"name\": \"Gärtnerei Moos\", \"kind\": \"SME\"}, \"contacts\": [{\"firstName\": \"Roswitha\", \"lastName\": \"Quittenbaum\", \"email\": \"rq@moos.example\"}]}").id();
        contact = network.get("/api/v1/members/" + member + "/contacts").json().at("/0/id").asText();
    }

    private String path(String what) {
        return "/api/v1/members/" + member + "/contacts/" + contact + "/privacy" + what;
    }

    @Test
    void a_person_gets_all_her_data_and_the_trail_notes_it() {
        var file = network.post(path("/export"), "");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.json().get("name").asText()).isEqualTo("Roswitha Quittenbaum");
        assertThat(file.text()).contains("\"members.form.email\"", "rq@moos.example", "privacy.section.trail");
        assertThat(network.get("/api/v1/audit?action=EXPORTED").json().at("/items/0/record").asText()).isEqualTo(contact);
    }

    @Test
    void labels_and_texts_are_in_the_language_the_program_asks_for_and_keys_and_values_in_none() {
        var german = network.post(path("/export"), "", "Accept-Language", "de").json();
        var english = network.post(path("/export"), "", "Accept-Language", "fr, en;q=0.8").json();
        assertThat(german.get("language").asText()).isEqualTo("de");
        assertThat(english.get("language").asText()).isEqualTo("en");
        assertThat(german.at("/sections/0/label").asText()).isEqualTo("Angaben zur Person");
        assertThat(english.at("/sections/0/label").asText()).isEqualTo("Personal details");
        assertThat(english.at("/sections/0/section").asText()).isEqualTo(german.at("/sections/0/section").asText()).isEqualTo("privacy.section.own");
        assertThat(entry(german)).matches("\\d\\d\\.\\d\\d\\.\\d{4}, \\d\\d:\\d\\d: .*");
        assertThat(entry(english)).matches("\\d{1,2} \\w+ \\d{4}, \\d\\d:\\d\\d: .*");
    }

    /** What the trail says in words: the moment is written as the language does. */
    private static String entry(JsonNode file) {
        var sections = StreamSupport.stream(file.get("sections").spliterator(), false);
        return sections.filter(section -> section.get("section").asText().equals("privacy.section.trail")).findFirst().orElseThrow().at("/facts/0/text").asText();
    }

    @Test
    void she_is_erased_with_her_name_and_version_only_and_is_not_found_any_more() {
        var forecast = network.get(path(""));
        assertThat(forecast.json().get("facts").asInt()).isPositive();
        assertThat(network.post(path("/erase"), "{\"version\": " + forecast.json().get("version").asText() + ", \"name\": \"Roswitha\"}").status()).isEqualTo(422);
        var erased = network.post(path("/erase"), "{\"version\": " + forecast.json().get("version").asText() + ", \"name\": \"Roswitha Quittenbaum\"}");
        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.text()).contains("privacy.kept.audit");
        assertThat(network.get(path("")).status()).isEqualTo(404);
        assertThat(network.get("/api/v1/audit").text()).contains("FORGOTTEN").doesNotContain("Quittenbaum", "rq@moos.example");
    }

    @Test
    void a_text_about_another_member_is_replaced_or_left_as_the_program_says_and_never_unasked() {
        network.post("/api/v1/members", "{\"data\": {\"name\": \"Holzbau Zoller\", \"kind\": \"SME\", \"notes\": \"Frau Quittenbaum fragen\"}, \"contacts\": []}");
        var forecast = network.get(path("")).json();
        assertThat(forecast.at("/elsewhere/0/excerpt").asText()).isEqualTo("Frau Quittenbaum fragen");
        assertThat(forecast.at("/elsewhere/0/surely").asBoolean()).isFalse();
        var wish = "{\"version\": " + forecast.get("version").asText() + ", \"name\": \"Roswitha Quittenbaum\"";
        assertThat(network.post(path("/erase"), wish + "}").status()).isEqualTo(409);
        var text = forecast.at("/elsewhere/0/text").asText();
        var erased = network.post(path("/erase"), wish + ", \"replace\": [\"" + text + "\"], \"leave\": []}");
        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.text()).contains("privacy.kept.replaced");
        assertThat(network.get("/api/v1/members/" + text).text()).contains("Frau … fragen");
        assertThat(network.get("/api/v1/audit").text()).doesNotContain("Quittenbaum");
    }

    @Test
    void changes_are_listed_for_the_network_and_around_one_record() {
        network.post("/api/v1/members", "{\"data\": {\"name\": \"Holzbau Zoller\", \"kind\": \"SME\"}, \"contacts\": []}");
        assertThat(network.get("/api/v1/audit").text()).contains("Gärtnerei Moos", "Holzbau Zoller");
        var around = network.get("/api/v1/audit/" + member);
        assertThat(around.text()).contains("Gärtnerei Moos", "Quittenbaum").doesNotContain("Holzbau Zoller");
        assertThat(network.get("/api/v1/audit/" + member + "?entity=Contact").json().get("total").asInt()).isEqualTo(1);
        assertThat(network.get("/api/v1/audit/4711").status()).isEqualTo(404);
    }

    @Test
    void a_key_without_the_scope_does_neither() {
        var other = network.with("members:write");
        assertThat(other.post(path("/export"), "").status()).isEqualTo(403);
        assertThat(other.get("/api/v1/audit").status()).isEqualTo(403);
    }
}
