package de.reihum.ear;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.launcher.RunningServer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The second factor on the application as it is shipped; codes are computed here, as an authenticator application does. */
@ExtendWith(ShippedEar.class)
class SecondFactorIT {
    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]+)</code>");
    private static final Pattern RECOVERY_CODE = Pattern.compile("<code>([a-z2-7-]{19})</code>");

    private RunningServer server;
    private People people;
    private String email;

    @BeforeEach
    void meet(RunningServer running) {
        server = running;
        people = new People(running);
        email = people.person(people.network(true), "READER");
    }

    @Test
    void a_network_that_requires_one_lets_nobody_in_without() {
        Visitor visitor = new Visitor(server);
        assertThat(Visitor.target(visitor.logIn(email, people.password()))).isEqualTo("/login/second-factor");
        assertThat(visitor.get("/members").statusCode()).isEqualTo(303);
    }

    @Test
    void whoever_has_set_one_up_is_in_her_only_network() {
        Visitor visitor = new Visitor(server);
        enrol(visitor);
        assertThat(visitor.get("/members").statusCode()).isEqualTo(200);
    }

    @Test
    void a_code_lets_in_once() {
        Enrolled enrolled = enrol();
        Visitor visitor = new Visitor(server);
        assertThat(Visitor.target(visitor.logIn(email, people.password()))).isEqualTo("/login/code");
        assertThat(visitor.get("/members").statusCode()).as("the password alone is not enough").isEqualTo(303);
        assertThat(give(visitor, enrolled.code())).as("used when it was set up").isEqualTo(422);
        String next = new Authenticator(enrolled.secret()).code(enrolled.step() + 1);
        assertThat(give(visitor, next)).isEqualTo(303);
        assertThat(visitor.get("/members").statusCode()).isEqualTo(200);

        Visitor thief = new Visitor(server);
        thief.logIn(email, people.password());
        assertThat(give(thief, next)).as("replayed").isEqualTo(422);
    }

    @Test
    void a_recovery_code_lets_in_once() {
        Enrolled enrolled = enrol();
        assertThat(enrolled.recoveryCodes()).hasSize(10);
        Visitor visitor = new Visitor(server);
        visitor.logIn(email, people.password());
        assertThat(give(visitor, enrolled.recoveryCodes().get(0))).isEqualTo(303);
        Visitor again = new Visitor(server);
        again.logIn(email, people.password());
        assertThat(give(again, enrolled.recoveryCodes().get(0))).isEqualTo(422);
    }

    @Test
    void the_session_is_a_new_one_after_the_code() {
        Enrolled enrolled = enrol();
        Visitor visitor = new Visitor(server);
        visitor.logIn(email, people.password());
        String before = visitor.cookie("JSESSIONID").orElseThrow();
        give(visitor, enrolled.recoveryCodes().get(1));
        assertThat(visitor.cookie("JSESSIONID")).isPresent().hasValueSatisfying(after -> assertThat(after).isNotEqualTo(before));
    }

    private record Enrolled(String secret, long step, String code, List<String> recoveryCodes) {}

    private Enrolled enrol() {
        return enrol(new Visitor(server));
    }

    private Enrolled enrol(Visitor visitor) {
        visitor.logIn(email, people.password());
        visitor.get("/login/second-factor");
        String secret = visitor.find(SECRET).orElseThrow().replace(" ", "");
        long step = Authenticator.now();
        String code = new Authenticator(secret).code(step);
        assertThat(visitor.post("/login/second-factor", Map.of("code", code, "to", "/")).statusCode()).isEqualTo(200);
        return new Enrolled(secret, step, code, visitor.findAll(RECOVERY_CODE));
    }

    private int give(Visitor visitor, String code) {
        visitor.get("/login/code");
        return visitor.post("/login/code", Map.of("code", code, "to", "/")).statusCode();
    }
}
