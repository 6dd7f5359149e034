package de.reihum.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.ear.ShippedEar;
import de.reihum.launcher.RunningServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ShippedEar.class)
class PollsApiIT {

    private static final String POLL = "/api/v1/polls/77";
    private ApiNetwork network;

    @BeforeEach
    void a_running_poll_with_hidden_results_and_one_answer(RunningServer server) {
        network = ApiNetwork.open(server, "members:write polls:read");
        var member = network.post("/api/v1/members", "{\"data\": {\"name\": \"Maier\", \"kind\": \"SME\"}, \"contacts\": [{\"lastName\": \"Maier\"}]}").id();
        var contact = network.get("/api/v1/members/" + member + "/contacts").json().at("/0/id").asText();
        int number = network.number();
        network.execute("INSERT INTO poll (tenant_id, id, question, intro, mode, hidden, anonymous, ends_on, audience, state, sent_at, word, search_text, version)"
                + " VALUES (?, 77, 'Welches Thema?', '', 'ONE', 1, 0, '2099-01-01', '', 'RUNNING', UTC_TIMESTAMP(6), '', 'welches thema?', 1)", number);
        for (int option = 1; option <= 2; option++) {
            network.execute("INSERT INTO poll_option (tenant_id, id, poll_id, number, text, retired, version) VALUES (?, ?, 77, ?, ?, 0, 1)", number, option, option, "Thema " + option);
        }
        network.execute("INSERT INTO poll_invitation (tenant_id, id, poll_id, member_id, contact_id, asked_at, reminders, answered, version)"
                + " VALUES (?, 5, 77, ?, ?, UTC_TIMESTAMP(6), 0, 1, 1)", number, member, contact);
        network.execute("INSERT INTO poll_ballot (tenant_id, id, invitation_id, choices, answered_at, version) VALUES (?, 9, 5, '2', UTC_TIMESTAMP(6), 1)", number);
    }

    @Test
    void polls_are_listed_and_shown_with_their_turnout() {
        assertThat(network.get("/api/v1/polls?state=RUNNING").json().at("/items/0/answered").asInt()).isEqualTo(1);
        assertThat(network.get(POLL).json().at("/options/1/text").asText()).isEqualTo("Thema 2");
        assertThat(network.get(POLL).json().at("/turnout/asked").isInt()).isTrue();
    }

    @Test
    void hidden_results_are_hidden_here_too() {
        assertThat(network.get(POLL + "/results").json().get("visible").asBoolean()).isFalse();
        assertThat(network.get(POLL + "/results").json().get("options")).isEmpty();
        assertThat(network.get(POLL + "/answers").status()).isEqualTo(409);
    }

    @Test
    void a_closed_poll_tells_its_results() {
        network.execute("UPDATE poll SET state = 'CLOSED', closed_at = UTC_TIMESTAMP(6) WHERE tenant_id = ?", network.number());

        assertThat(network.get(POLL + "/results").json().at("/options/0/text").asText()).isEqualTo("Thema 2");
        assertThat(network.get(POLL + "/results").json().at("/options/0/votes").asInt()).isEqualTo(1);
        assertThat(network.get(POLL + "/answers").json()).hasSize(1);
    }

    @Test
    void another_networks_poll_is_answered_like_one_that_never_was(RunningServer server) {
        var other = ApiNetwork.open(server, "polls:read");

        for (var suffix : new String[] {"", "/results", "/answers"}) {
            assertThat(other.get(POLL + suffix).status()).isEqualTo(404);
            assertThat(other.get(POLL + suffix).text()).isEqualTo(other.get("/api/v1/polls/78" + suffix).text());
        }
    }
}
