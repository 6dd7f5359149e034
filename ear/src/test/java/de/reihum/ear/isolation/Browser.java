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
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NEVER).build();
    private final URI base;

    Browser(RunningServer server) {
        base = server.baseUrl();
    }

    static Browser of(RunningServer server, Colony colony) throws IOException, InterruptedException {
        var browser = new Browser(server);
        var form = find(FORM, browser.send(browser.to("/login").GET()).body());
        var fields = "form=" + form + "&to=%2F&email=" + URLEncoder.encode(colony.email(), StandardCharsets.UTF_8) + "&password=" + URLEncoder.encode(colony.password(), StandardCharsets.UTF_8);
        var answer = browser.send(browser.to("/login").header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(fields)));
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
        var page = send(to("/" + route).GET());
        var start = send(to("/?v-r=init&location=" + URLEncoder.encode(route, StandardCharsets.UTF_8) + "&query=").GET()).body();
        var event = "{\"csrfToken\":\"" + find(KEY, start) + "\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + route
                + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}],\"syncId\":0,\"clientId\":0}";
        var navigation = send(to("/?v-r=uidl&v-uiId=" + find(UI, start)).header("Content-Type", "application/json; charset=UTF-8").POST(HttpRequest.BodyPublishers.ofString(event)));
        return page.body() + start + navigation.body();
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text.substring(0, Math.min(2000, text.length())));
        }
        return found.group(1);
    }
}
