package de.reihum.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.ear.ShippedEar;
import de.reihum.launcher.RunningServer;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ShippedEar.class)
class IdempotencyIT {

    private static final String MEMBERS = "/api/v1/members";
    private static final String BODY = "{\"data\": {\"name\": \"Bäckerei Maier\", \"kind\": \"SME\"}}";
    private static final String HEADER = "Idempotency-Key";

    private final String key = UUID.randomUUID().toString();
    private ApiNetwork network;

    @BeforeEach
    void a_network(RunningServer server) {
        network = ApiNetwork.open(server, "members:write");
    }

    private int members() {
        return network.get(MEMBERS).json().get("total").asInt();
    }

    @Test
    void a_repeated_request_is_answered_from_memory() {
        var first = network.post(MEMBERS, BODY, HEADER, key);
        var again = network.post(MEMBERS, BODY, HEADER, key);

        assertThat(again.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(members()).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        network.post(MEMBERS, BODY, HEADER, key);

        assertThat(network.post(MEMBERS, BODY.replace("Maier", "Huber"), HEADER, key).status()).isEqualTo(422);
        assertThat(members()).isEqualTo(1);
    }

    @Test
    void a_refused_request_may_be_mended_and_sent_again() {
        assertThat(network.post(MEMBERS, BODY.replace("Bäckerei Maier", ""), HEADER, key).status()).isEqualTo(422);

        assertThat(network.post(MEMBERS, BODY, HEADER, key).status()).isEqualTo(201);
    }

    @Test
    void of_sixty_four_at_the_same_moment_one_acts() {
        var sent = IntStream.range(0, 64).mapToObj(i -> network.later("POST", MEMBERS, BODY, HEADER, key)).toList();
        var answers = sent.stream().map(CompletableFuture::join).toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isIn(201, 409));
        assertThat(answers.stream().filter(answer -> answer.status() == 201).map(ApiAnswer::text).collect(Collectors.toSet())).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 409)).allSatisfy(answer -> assertThat(answer.header("Retry-After")).isEqualTo("1"));
        assertThat(members()).isEqualTo(1);
    }

    @Test
    void sixty_four_without_a_key_are_sixty_four_members() {
        var sent = IntStream.range(0, 64).mapToObj(i -> network.later("POST", MEMBERS, BODY.replace("Maier", "Maier " + i))).toList();

        assertThat(sent.stream().map(CompletableFuture::join)).allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(201));
        assertThat(members()).isEqualTo(64);
    }
}
