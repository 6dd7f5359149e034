package de.reihum.persistence.platform.tables;

import de.reihum.persistence.shared.Connections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** The tables, asked for once: they change with a new release only, and telling them takes the database long. */
@ApplicationScoped
public class KnownSchema {

    private Connections connections;
    private Schema known;

    protected KnownSchema() {}

    @Inject
    public KnownSchema(Connections connections) {
        this.connections = connections;
    }

    synchronized Schema schema() {
        if (known == null) {
            try (var connection = connections.open()) {
                known = Schema.of(connection);
            } catch (SQLException failed) {
                throw new IllegalStateException("The database does not tell its tables", failed);
            }
        }
        return known;
    }
}
