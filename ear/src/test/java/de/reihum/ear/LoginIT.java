package de.reihum.ear;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.launcher.RunningServer;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in to the application as it is shipped, and losing the right to be in. */
@ExtendWith(ShippedEar.class)
class LoginIT {
    private static final Pattern RESET_LINK = Pattern.compile("(/reset/[A-Za-z0-9_-]{43})");
    private static final Pattern MAIL = Pattern.compile("href=\"(/dev/mail/\\d+)\"");

    private RunningServer server;
    private People people;

    @BeforeEach
    void meet(RunningServer running) {
        server = running;
        people = new People(running);
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to_and_then_led_on() {
        Visitor visitor = new Visitor(server);
        assertThat(Visitor.target(visitor.get("/members/42"))).isEqualTo("/login?to=%2Fmembers%2F42");
        visitor.get("/login?to=%2Fmembers%2F42");
        HttpResponse<String> in = visitor.post("/login", Map.of("email", people.person(people.network(false), "READER"), "password", people.password(), "to", "/members/42"));
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(Visitor.target(in)).isEqualTo("/members/42");
        assertThat(visitor.get("/members").statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_and_an_unknown_address_look_the_same() {
        String known = people.person(people.network(false), "READER");
        String unknown = "un" + known;
        HttpResponse<String> wrong = new Visitor(server).logIn(known, "not the password");
        HttpResponse<String> nobody = new Visitor(server).logIn(unknown, "not the password");
        assertThat(nobody.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(422);
        assertThat(withoutTokens(nobody.body()).replace(unknown, "")).isEqualTo(withoutTokens(wrong.body()).replace(known, ""));
    }

    @Test
    void asking_for_a_new_password_looks_the_same_for_everybody() {
        String known = people.person();
        assertThat(askReset(known).replace(known, "")).isEqualTo(askReset("un" + known).replace("un" + known, ""));
    }

    @Test
    void ten_wrong_passwords_lock_known_and_unknown_accounts_alike() {
        String known = people.person();
        assertThat(eleventhTry(known)).isEqualTo(eleventhTry("un" + known)).isEqualTo(429);
        assertThat(new Visitor(server).logIn(known, people.password()).statusCode()).as("even the right one has to wait").isEqualTo(429);
    }

    @Test
    void the_session_is_a_new_one_after_signing_in() {
        String email = people.person(people.network(false), "READER");
        Visitor visitor = new Visitor(server);
        visitor.logIn(email, people.password());
        String first = visitor.cookie("JSESSIONID").orElseThrow();
        visitor.logIn(email, people.password());
        assertThat(visitor.cookie("JSESSIONID")).isPresent().hasValueSatisfying(second -> assertThat(second).isNotEqualTo(first));
        assertThat(new Visitor(server).get("/members", "Cookie", "JSESSIONID=" + first).statusCode()).as("the old one is dead").isEqualTo(303);
    }

    @Test
    void the_login_page_opens_no_session() {
        Visitor visitor = new Visitor(server);
        visitor.get("/login");
        assertThat(visitor.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void cookies_cannot_be_read_by_scripts_or_sent_by_other_sites() {
        HttpResponse<String> in = new Visitor(server).logIn(people.person(people.network(false), "READER"), people.password());
        assertThat(in.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax"));
        assertThat(Visitor.target(in)).doesNotContain("jsessionid");
    }

    @Test
    void a_form_from_elsewhere_is_refused() {
        String email = people.person(people.network(false), "READER");
        String form = "email=" + email + "&password=" + people.password();
        assertThat(new Visitor(server).postRaw("/login", form).statusCode()).as("without the hidden token").isEqualTo(403);
        assertThat(new Visitor(server).postRaw("/logout", "", "Origin", "https://evil.example").statusCode()).isEqualTo(403);
        assertThat(new Visitor(server).postRaw("/logout", "", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    }

    @Test
    void nobody_is_led_to_another_site() {
        Visitor visitor = new Visitor(server);
        visitor.get("/login");
        assertThat(Visitor.target(visitor.post("/login", Map.of("email", people.person(people.network(false), "READER"), "password", people.password(), "to", "//evil.example")))).isEqualTo("/");
    }

    @Test
    void signing_out_ends_the_session_and_not_just_the_cookie() {
        Visitor visitor = signedIn(people.person(people.network(false), "READER"));
        String session = visitor.cookie("JSESSIONID").orElseThrow();
        visitor.get("/logout");
        assertThat(visitor.get("/members").statusCode()).as("looking changes nothing").isEqualTo(200);
        visitor.post("/logout", Map.of());
        assertThat(new Visitor(server).get("/members", "Cookie", "JSESSIONID=" + session).statusCode()).isEqualTo(303);
    }

    @Test
    void a_withdrawn_role_ends_the_session_within_seconds() throws InterruptedException {
        int network = people.network(false);
        String email = people.person(network, "READER");
        Visitor visitor = signedIn(email);
        people.withdraw(email, network);
        assertThat(isOutSoon(visitor)).isTrue();
    }

    @Test
    void a_suspended_network_ends_its_sessions_within_seconds() throws InterruptedException {
        int network = people.network(false);
        Visitor visitor = signedIn(people.person(network, "READER"));
        people.suspend(network);
        assertThat(isOutSoon(visitor)).isTrue();
    }

    @Test
    void ending_all_sessions_ends_each_of_them() throws InterruptedException {
        String email = people.person(people.network(false), "READER");
        Visitor one = signedIn(email);
        Visitor other = signedIn(email);
        people.endSessions(email);
        assertThat(isOutSoon(one)).isTrue();
        assertThat(isOutSoon(other)).isTrue();
    }

    @Test
    void with_several_networks_one_is_chosen_and_remembered() {
        int first = people.network(false);
        int second = people.network(false);
        String email = people.person(first, "READER");
        people.assign(email, second, "READER");
        Visitor visitor = new Visitor(server);
        assertThat(Visitor.target(visitor.logIn(email, people.password()))).isEqualTo("/login/network");
        assertThat(visitor.get("/login/network").body()).contains("Netzwerk " + first, "Netzwerk " + second);
        assertThat(Visitor.target(visitor.post("/login/network", Map.of("network", Integer.toString(second))))).isEqualTo("/");
        assertThat(Visitor.target(visitor.logIn(email, people.password()))).as("the next time she is there at once").isEqualTo("/");
    }

    @Test
    void a_network_she_does_not_work_for_stays_closed() {
        Visitor visitor = new Visitor(server);
        String email = people.person(people.network(false), "READER");
        people.assign(email, people.network(false), "READER");
        visitor.logIn(email, people.password());
        visitor.get("/login/network");
        assertThat(Visitor.target(visitor.post("/login/network", Map.of("network", Integer.toString(people.network(false)))))).isEqualTo("/login/network");
        assertThat(visitor.get("/members").statusCode()).isEqualTo(303);
    }

    @Test
    void a_mailed_link_sets_a_password_once_and_ends_all_sessions() throws InterruptedException {
        String email = people.person(people.network(false), "READER");
        Visitor before = signedIn(email);
        askReset(email);
        String link = resetLink(email);
        Visitor visitor = new Visitor(server);
        assertThat(visitor.get(link).statusCode()).isEqualTo(200);
        assertThat(visitor.post(link, Map.of("password", "vier junge Apfelbäume", "again", "vier junge Apfelbäume")).statusCode()).isEqualTo(303);
        assertThat(visitor.get(link).statusCode()).isEqualTo(404);
        assertThat(isOutSoon(before)).isTrue();
        assertThat(Visitor.target(visitor.logIn(email, "vier junge Apfelbäume"))).isEqualTo("/");
    }

    private Visitor signedIn(String email) {
        Visitor visitor = new Visitor(server);
        visitor.logIn(email, people.password());
        assertThat(visitor.get("/members").statusCode()).isEqualTo(200);
        return visitor;
    }

    private String askReset(String email) {
        Visitor visitor = new Visitor(server);
        visitor.get("/reset");
        HttpResponse<String> answer = visitor.post("/reset", Map.of("email", email));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String resetLink(String email) {
        Visitor reader = new Visitor(server);
        reader.get(Soon.found("a mail to " + email, () -> {
            reader.get("/dev/mail?to=" + email);
            return reader.find(MAIL);
        }));
        return reader.find(RESET_LINK).orElseThrow();
    }

    private int eleventhTry(String email) {
        IntStream.range(0, 10).forEach(one -> new Visitor(server).logIn(email, "wrong"));
        return new Visitor(server).logIn(email, "wrong").statusCode();
    }

    /** Generous, because the machine may be busy: the rule itself is five seconds. */
    private static boolean isOutSoon(Visitor visitor) {
        return Soon.so(() -> Visitor.target(visitor.get("/members")).startsWith("/login"));
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("name=\"form\" value=\"[^\"]*\"", "");
    }
}
