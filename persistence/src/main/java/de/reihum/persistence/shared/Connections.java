package de.reihum.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Connections for the few places that speak plain SQL: inside a transaction always the transaction's own one.
 *
 * <p>Looked up, not injected: the server injects resources into a bean only when the request that first touches it belongs to the application,
 * and the first one may be a health check that arrives while it is still being deployed.
 */
@ApplicationScoped
public class Connections {

    private DataSource source;

    public Connections() {}

    /** For tests. */
    public Connections(DataSource source) {
        this.source = source;
    }

    public Connection open() throws SQLException {
        return source().getConnection();
    }

    private synchronized DataSource source() throws SQLException {
        if (source == null) {
            try {
                source = InitialContext.doLookup("jdbc/reihum");
            } catch (NamingException missing) {
                throw new SQLException("The server has no data source jdbc/reihum", missing);
            }
        }
        return source;
    }
}
