package de.reihum.launcher.server;

import de.reihum.launcher.process.Fault;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What asadmin would ask of a running server, over the same door but without a second Java. */
final class Administration {
    /** The first one is about the whole command; those of its parts come later and say success even when the whole failed. */
    private static final Pattern EXIT_CODE = Pattern.compile("\"exit_code\":\"(\\w+)\"");
    private static final Pattern MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Duration DEPLOYMENT = Duration.ofMinutes(10);
    private static final Duration QUESTION = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String root;
    private final String password;

    Administration(int port, String password) {
        this.root = "http://127.0.0.1:" + port + "/management/domain/";
        this.password = password;
    }

    boolean answers() {
        try {
            return send(request("version", QUESTION).GET()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** @throws Fault with the server's own words when it refuses the application */
    void deploy(Path application) {
        String form = "name=reihum&force=true&id=" + URLEncoder.encode(application.toString(), StandardCharsets.UTF_8);
        succeed(request("applications/application", DEPLOYMENT).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)), "The application could not be deployed");
    }

    void undeploy() {
        succeed(request("applications/application/reihum", DEPLOYMENT).DELETE(), "The application could not be undeployed");
    }

    private void succeed(HttpRequest.Builder request, String otherwise) {
        HttpResponse<String> answer;
        try {
            answer = send(request);
        } catch (IOException e) {
            throw new Fault(otherwise + ": the server went away", e);
        }
        Matcher exitCode = EXIT_CODE.matcher(answer.body());
        if (answer.statusCode() / 100 != 2 || !exitCode.find() || !exitCode.group(1).equals("SUCCESS")) {
            throw new Fault(otherwise + ": " + reason(answer));
        }
    }

    private static String reason(HttpResponse<String> answer) {
        Matcher message = MESSAGE.matcher(answer.body());
        return message.find() ? message.group(1).replaceAll("\\\\[nrt]", " ").replace("\\\"", "\"") : "HTTP " + answer.statusCode();
    }

    private HttpRequest.Builder request(String path, Duration timeout) {
        String user = Base64.getEncoder().encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(root + path)).timeout(timeout)
                .header("Authorization", "Basic " + user).header("Accept", "application/json").header("X-Requested-By", "reihum");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("Interrupted while the application server was working", e);
        }
    }
}
