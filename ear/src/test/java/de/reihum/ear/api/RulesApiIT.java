package de.reihum.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.ear.ShippedEar;
import de.reihum.launcher.RunningServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ShippedEar.class)
class RulesApiIT {

    private static final String PATH = "/api/v1/participation/rules";
    private static final String STRICT = "\"rules\": {\"giving\": 3, \"contacts\": 4, \"presence\": 75, \"lines\": 3, \"newMonths\": 12}";

    private ApiNetwork network;

    @BeforeEach
    void with_defaults(RunningServer server) {
        network = ApiNetwork.open(server, "participation:rules audit:read");
    }

    @Test
    void rules_are_changed_in_the_version_that_was_seen_and_the_trail_notes_it() {
        assertThat(network.get(PATH).json().at("/version").asText()).isEqualTo("0");
        var changed = network.put(PATH, "{" + STRICT + "}", "If-Match", "\"0\"");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().at("/rules/presence").asInt()).isEqualTo(75);
        assertThat(changed.json().at("/version").asText()).isEqualTo("1");
        assertThat(network.put(PATH, "{\"version\": 0, " + STRICT + "}").status()).as("somebody was faster").isEqualTo(409);
        assertThat(network.get("/api/v1/audit?entity=RuleSet").json().get("total").asInt()).isEqualTo(1);
    }

    @Test
    void what_lies_outside_its_range_or_is_missing_is_named() {
        var wrong = network.put(PATH, "{\"version\": 0, \"rules\": {\"giving\": 21, \"contacts\": 4, \"presence\": 75, \"lines\": 3}}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("giving", "newMonths");
        assertThat(network.put(PATH, "{\"version\": 0}").status()).isEqualTo(422);
        assertThat(network.put(PATH, "{" + STRICT + "}").status()).as("without a version").isEqualTo(422);
    }

    @Test
    void a_key_that_may_only_judge_members_does_not_change_by_what() {
        assertThat(network.with("participation:write").put(PATH, "{\"version\": 0, " + STRICT + "}").status()).isEqualTo(403);
    }
}
