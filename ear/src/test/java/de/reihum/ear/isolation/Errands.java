package de.reihum.ear.isolation;

import de.reihum.ear.Soon;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Puts an effect into a network's outbox, past the code under test, and waits until a worker has done it or failed. */
final class Errands {

    private static final AtomicLong NEXT = new AtomicLong(6_000_000_000_000_000L);

    private Errands() {}

    /** @return what the outbox says about it */
    static String send(Asked network, WorkProbes.Errand errand) throws SQLException, InterruptedException {
        return send(network, network.colony().network(), errand);
    }

    /** The platform's own, which belongs to no network. */
    static String sendByPlatform(Asked anyNetwork, WorkProbes.Errand errand) throws SQLException, InterruptedException {
        return send(anyNetwork, 0, errand);
    }

    private static String send(Asked network, int owner, WorkProbes.Errand errand) throws SQLException, InterruptedException {
        long id = NEXT.incrementAndGet();
        network.put("INSERT INTO outbox (tenant_id, id, kind, effect_key, subject, argument, due_at, state, attempts, error) VALUES (?, ?, ?, ?, ?, ?, '2020-01-01', 'WAITING', 0, '')",
                owner, id, errand.kind(), "attack/" + id, errand.subject(), errand.argument());
        return Soon.found("a worker that does " + errand, () -> outcome(network, id));
    }

    private static Optional<String> outcome(Asked network, long id) throws SQLException {
        var database = network.server().database();
        try (var connection = DriverManager.getConnection(database.url().forApplication(), database.user(), database.password());
                var select = connection.prepareStatement("SELECT state, error FROM outbox WHERE id = ? AND attempts > 0 AND leased_until IS NULL")) {
            select.setLong(1, id);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1) + " " + row.getString(2)) : Optional.empty();
            }
        }
    }
}
