package de.reihum.ear.isolation;

import de.reihum.launcher.RunningServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Speaks to the product as a browser does, Vaadin's own requests included, and keeps every byte that comes back. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NEVER).build();
    private final URI base;

    Browser(RunningServer server) {
        base = server.baseUrl();
    }

    static Browser of(RunningServer server, Colony colony) throws IOException, InterruptedException {
        var browser = new Browser(server);
        var form = find(FORM, browser.send(browser.to("/login").GET()).body());
        var fields = "form=" + form + "&to=%2F&email=" + URLEncoder.encode(colony.email(), StandardCharsets.UTF_8) + "&password=" + URLEncoder.encode(colony.password(), StandardCharsets.UTF_8);
        var answer = browser.post("/login", fields);
        if (answer.statusCode() != 303 || !"/".equals(answer.headers().firstValue("Location").orElse(""))) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode() + " " + answer.headers().map());
        }
        return browser;
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Opens a Vaadin route: page, start of the UI and navigation, all bytes together. */
    String open(String route) throws IOException, InterruptedException {
        return OpenPage.of(this, route).seen();
    }

    /** A POST of a plain page's form. @param fields already encoded */
    HttpResponse<String> post(String path, String fields) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    /** The hidden value that a plain page's form sends along. */
    static String form(String page) {
        return find(FORM, page);
    }

    static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text.substring(0, Math.min(2000, text.length())));
        }
        return found.group(1);
    }
}
