package de.reihum.ear;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.launcher.RunningServer;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told about every kind of response, and what nobody is told. */
@ExtendWith(ShippedEar.class)
class HeadersIT {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/login/network", "/reset", "/reset/unknown", "/welcome/unknown", "/a/unknown", "/styles/public.css", "/api/v1/members", "/api/unknown", "/?v-r=init", "/dev/mail", "/health/ready", "/VAADIN/unknown.js"})
    void every_response_says_what_it_may_do(String path, RunningServer server) {
        HttpHeaders headers = new Visitor(server).get(path).headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Strict-Transport-Security")).as("only where the product is reached by TLS").isEmpty();
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/reset", "/reset/unknown", "/a/unknown"})
    void plain_pages_run_no_script(String path, RunningServer server) {
        HttpResponse<String> page = new Visitor(server).get(path);
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe", "script-src"));
        assertThat(page.body()).doesNotContain("<script", "onclick", "style=\"");
    }

    @Test
    void an_error_page_tells_no_more_than_a_reader_needs(RunningServer server) {
        HttpResponse<String> page = new Visitor(server).postRaw("/logout", "", "Sec-Fetch-Site", "cross-site");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("<h1>").doesNotContain("Exception", "at de.reihum", "Payara", "GlassFish");
    }
}
