package de.reihum.persistence.jobs;

import de.reihum.jobs.PendingEffect;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads rows of the outbox table. */
final class EffectRows {

    static final String SELECT = "SELECT id, tenant_id, kind, effect_key, subject, argument, due_at, attempts, error FROM outbox";

    private EffectRows() {}

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static List<PendingEffect> read(PreparedStatement select) throws SQLException {
        var found = new ArrayList<PendingEffect>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(new PendingEffect(rows.getLong("id"), rows.getInt("tenant_id"), rows.getString("kind"), rows.getString("effect_key"),
                        rows.getLong("subject"), rows.getString("argument"), rows.getObject("due_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        rows.getInt("attempts"), rows.getString("error")));
            }
        }
        return found;
    }
}
