package de.reihum.ear;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.launcher.RunningServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What answers at the web port without a login, and what does not. */
@ExtendWith(ShippedEar.class)
class OpenDoorsIT {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void the_application_is_ready(RunningServer server) throws IOException, InterruptedException {
        assertThat(get(server, "/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void measurements_are_not_for_everybody(RunningServer server) throws IOException, InterruptedException {
        assertThat(get(server, "/metrics").body()).doesNotContain("# TYPE", "jvm_", "\"base\"");
    }

    @Test
    void no_header_tells_the_servers_name(RunningServer server) throws IOException, InterruptedException {
        assertThat(get(server, "/health/ready").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    private HttpResponse<String> get(RunningServer server, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(server.baseUrl().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
