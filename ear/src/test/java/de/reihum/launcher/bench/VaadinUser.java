package de.reihum.launcher.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One signed-in person with one open page, who sends what was recorded. */
final class VaadinUser {

    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");

    private final Network network;
    private final Network recorded;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Nodes nodes = new Nodes();
    private String csrf = "";
    private int sync;
    private int sent;

    VaadinUser(Network network, Network recorded) {
        this.network = network;
        this.recorded = recorded;
    }

    void signIn(Connection connection) throws IOException {
        var page = remember(Operation.expect(200, connection.get(Recording.LOGIN_TO, headers())));
        var form = first(FORM, text(page));
        var body = "form=" + encoded(form) + "&to=" + encoded("/members") + "&email=" + encoded(network.email()) + "&password=" + encoded(Population.PASSWORD);
        remember(Operation.expect(303, connection.post("/login", headers() + "Content-Type: application/x-www-form-urlencoded\r\n", body)));
    }

    void signOut(Connection connection) throws IOException {
        Operation.expect(303, connection.post("/logout", headers(), ""));
    }

    /** @return how many messages went to the server and back */
    int play(Connection connection, List<Recording.Message> messages, String mark) throws IOException {
        int roundTrips = 0;
        for (var message : messages) {
            var path = network.translated(message.path(), recorded);
            if (message.body() == null) {
                document(remember(Operation.expect(200, connection.get(path, headers()))));
            } else {
                var answer = answer(Operation.expect(200, connection.post(path, headers() + "Content-Type: application/json; charset=UTF-8\r\n", body(message, mark))));
                nodes.align(message.nodes(), answer);
                roundTrips++;
            }
        }
        return roundTrips;
    }

    private String body(Recording.Message message, String mark) {
        return nodes.translated(network.translated(message.body(), recorded))
                .replaceFirst("\"csrfToken\":\"[^\"]*\"", "\"csrfToken\":\"" + csrf + "\"")
                .replaceFirst("\"syncId\":-?\\d+", "\"syncId\":" + sync)
                .replaceFirst("\"clientId\":-?\\d+", "\"clientId\":" + sent++)
                .replace(Recording.MARK, mark);
    }

    private void document(Reply reply) throws IOException {
        var text = text(reply);
        if (text.contains("Vaadin-Security-Key")) {
            csrf = first(KEY, text);
            sync = Integer.parseInt(first(SYNC, text));
        }
    }

    private String answer(Reply reply) throws IOException {
        var text = text(reply);
        if (!text.startsWith("for(;;);[{") || !SYNC.matcher(text).find() || text.contains("\"appError\"") || text.contains("\"resynchronize\"") || text.contains("sessionExpired")) {
            throw new IOException("The page was not understood: " + text.substring(0, Math.min(300, text.length())));
        }
        sync = Integer.parseInt(first(SYNC, text));
        return text;
    }

    private Reply remember(Reply reply) {
        for (var cookie : reply.headers().getOrDefault("set-cookie", List.of())) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return reply;
    }

    private String headers() {
        return "Accept-Language: de-DE\r\nAccept-Encoding: gzip\r\nCookie: "
                + cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")) + "\r\n";
    }

    private static String text(Reply reply) throws IOException {
        if (reply.header("content-encoding").equals("gzip")) {
            return new String(new GZIPInputStream(new ByteArrayInputStream(reply.body())).readAllBytes(), StandardCharsets.UTF_8);
        }
        return reply.text();
    }

    private static String first(Pattern pattern, String text) throws IOException {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IOException("Not found: " + pattern + " in " + text.substring(0, Math.min(300, text.length())));
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
