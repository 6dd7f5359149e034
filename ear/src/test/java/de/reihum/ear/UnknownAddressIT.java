package de.reihum.ear;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.launcher.RunningServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that lead nowhere say so with the status, and nobody gets a session from them. */
@ExtendWith(ShippedEar.class)
class UnknownAddressIT {
    private RunningServer server;
    private People people;

    @BeforeEach
    void meet(RunningServer running) {
        server = running;
        people = new People(running);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login/nothing", "/logout/nothing", "/dev/nothing", "/reset/nothing", "/welcome/nothing", "/a/nothing", "/openapi/nothing", "/error",
            "/styles/nothing.css", "/styles/", "/icons/nothing.png", "/images", "/robots.txt", "/login/nothing?v-r=init", "/styles/nothing?v-r=init", "/nothing.html"})
    void a_stranger_finds_nothing_and_gets_no_session(String path) {
        Visitor stranger = new Visitor(server);
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void a_stranger_is_not_told_which_pages_there_are() {
        assertThat(new Visitor(server).get("/nothing").statusCode()).isEqualTo(new Visitor(server).get("/members").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/members/1/2/3", "/polls/1/nothing", "/network", "/network/nothing", "/help/first-steps/nothing"})
    void whoever_is_signed_in_finds_nothing_either(String path) {
        Visitor reader = new Visitor(server);
        reader.logIn(people.person(people.network(false), "READER"), people.password());
        assertThat(reader.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/members", "/members/42", "/polls", "/account", "/help", "/help/first-steps"})
    void pages_that_are_there_are_found(String path) {
        Visitor reader = new Visitor(server);
        reader.logIn(people.person(people.network(false), "READER"), people.password());
        assertThat(reader.get(path).statusCode()).isEqualTo(200);
    }
}
