package de.reihum.launcher.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** What programs do, each time in another network. */
final class ApiOperations {

    private static final String[] WORDS = {"brauerei", "maier", "ulm", "handwerk", "eva+kurz", "softwarehaus+15"};
    private static final int LARGE_PRIME = 7919;

    private final List<Network> networks;
    private final AtomicLong created = new AtomicLong(System.currentTimeMillis());

    ApiOperations(List<Network> networks) {
        this.networks = networks;
    }

    /** A small static file: the server, our filters, no database, no JSON. */
    static Operation reference() {
        return new Operation("reference: GET /styles/mark.svg", 0, (connection, count) -> Operation.expect(200, connection.get("/styles/mark.svg", "")));
    }

    Operation byId() {
        return new Operation("member by id", 0.65, (connection, count) -> {
            var network = network(count);
            Operation.expect(200, connection.get("/api/v1/members/" + network.member(member(count)), key(network)));
        });
    }

    Operation list() {
        return new Operation("list of 50", 1.2, (connection, count) ->
                Operation.expect(200, connection.get("/api/v1/members?limit=50&offset=" + count % 3 * 50, key(network(count)))));
    }

    Operation search() {
        return new Operation("search", 1.2, (connection, count) ->
                Operation.expect(200, connection.get("/api/v1/members?limit=20&text=" + WORDS[(int) (count % WORDS.length)], key(network(count)))));
    }

    Operation create() {
        return new Operation("create member", 1.6, (connection, count) -> {
            var body = "{\"data\":{\"name\":\"Neue Firma " + created.incrementAndGet() + "\",\"kind\":\"SME\",\"employees\":\"ca. 30\",\"town\":\"Ulm\"},"
                    + "\"contacts\":[{\"firstName\":\"Eva\",\"lastName\":\"Maier\",\"email\":\"eva@maier.example\"}]}";
            Operation.expect(201, connection.post("/api/v1/members", key(network(count)) + "Content-Type: application/json\r\n", body));
        });
    }

    Operation createRepeatable() {
        return new Operation("create member with Idempotency-Key", 0, (connection, count) -> {
            long number = created.incrementAndGet();
            var body = "{\"data\":{\"name\":\"Neue Firma " + number + "\",\"kind\":\"SME\"}}";
            Operation.expect(201, connection.post("/api/v1/members", key(network(count)) + "Content-Type: application/json\r\nIdempotency-Key: " + number + "\r\n", body));
        });
    }

    Operation pollShown() {
        return new Operation("poll page shown", 0, (connection, count) -> Operation.expect(200, connection.get("/a/" + link(count), "")));
    }

    Operation pollAnswered() {
        return new Operation("poll page shown and answered", 2, (connection, count) -> {
            Operation.expect(200, connection.get("/a/" + link(count), ""));
            Operation.expect(303, connection.post("/a/" + link(count), "Content-Type: application/x-www-form-urlencoded\r\n", "choice=" + (count / 7 % 5 + 1)));
        });
    }

    private Network network(long count) {
        return networks.get((int) (count * LARGE_PRIME % networks.size()));
    }

    private String link(long count) {
        var links = networks.get((int) (count % networks.size())).links();
        return links.get((int) (count / networks.size() % links.size()));
    }

    private static int member(long count) {
        return (int) (count / 3 % Network.MEMBERS) + 1;
    }

    private static String key(Network network) {
        return "Authorization: Bearer " + network.key() + "\r\n";
    }
}
