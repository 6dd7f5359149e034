package de.reihum.ear.api;

import de.reihum.launcher.RunningServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** A network of its own with a key, and a client that uses the key. */
final class ApiNetwork {

    private static final AtomicInteger NUMBERS = new AtomicInteger(700_000);
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final RunningServer server;
    private final int number;
    private final String token;

    private ApiNetwork(RunningServer server, int number, String token) {
        this.server = server;
        this.number = number;
        this.token = token;
    }

    static ApiNetwork open(RunningServer server, String scopes) {
        int number = NUMBERS.incrementAndGet();
        var network = new ApiNetwork(server, number, token(number));
        network.execute("INSERT INTO network (id, name, language, state, second_factor_required, created_at, version) VALUES (?, ?, 'de', 'ACTIVE', 0, UTC_TIMESTAMP(6), 1)",
                number, "Netz " + number);
        network.addKey(network.token, scopes);
        return network;
    }

    /** The same network through another key. */
    ApiNetwork with(String scopes) {
        var other = new ApiNetwork(server, number, token(number));
        other.addKey(other.token, scopes);
        return other;
    }

    /** The same network without or with a wrong key. */
    ApiNetwork withToken(String other) {
        return new ApiNetwork(server, number, other);
    }

    int number() {
        return number;
    }

    void execute(String statement, Object... values) {
        var database = server.database();
        try (var connection = DriverManager.getConnection(database.url().forApplication(), database.user(), database.password());
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    ApiAnswer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    ApiAnswer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    ApiAnswer put(String path, String body, String... headers) {
        return send("PUT", path, body, headers);
    }

    ApiAnswer send(String method, String path, String body, String... headers) {
        try {
            return new ApiAnswer(CLIENT.send(request(method, path, body, headers), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    CompletableFuture<ApiAnswer> later(String method, String path, String body, String... headers) {
        return CLIENT.sendAsync(request(method, path, body, headers), HttpResponse.BodyHandlers.ofByteArray()).thenApply(ApiAnswer::new);
    }

    private HttpRequest request(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(server.baseUrl() + path)).header("Accept-Language", "de")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request.build();
    }

    private void addKey(String secret, String scopes) {
        execute("INSERT INTO api_key (tenant_id, id, name, prefix, secret_hash, scopes, created_at, version) VALUES (?, ?, 'Test', ?, ?, ?, UTC_TIMESTAMP(6), 1)",
                number, UUID.randomUUID().getMostSignificantBits() >>> 1, secret.substring(0, 12), sha256(secret), scopes);
    }

    private static String token(int number) {
        return "rh_" + number + "_" + UUID.randomUUID().toString().replace("-", "");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
