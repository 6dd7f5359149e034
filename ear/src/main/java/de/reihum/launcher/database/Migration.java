package de.reihum.launcher.database;

import de.reihum.launcher.process.Fault;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a schema to the state this version of the product expects, and gives the application's user its rights. */
public final class Migration {
    /** Held here because the logging system forgets loggers nobody refers to. */
    private static final List<Logger> CHATTY = List.of(Logger.getLogger("org.flywaydb"));

    private Migration() {}

    /** @throws Fault when the database cannot be reached, is too old, or a migration fails */
    public static void run(DatabaseAccess access) {
        CHATTY.forEach(logger -> logger.setLevel(Level.SEVERE));
        version(access).refuseTooOld();
        try (Connection connection = connect(access, access.migrator(), access.migratorPassword())) {
            migrate(access);
            if (access.hasOwnMigrator()) {
                Grants.give(connection, access);
            }
        } catch (SQLException e) {
            throw new Fault("The database refused the rights of the application's user: " + firstLine(e), e);
        }
        connectAsApplication(access);
    }

    private static void migrate(DatabaseAccess access) {
        try {
            // The features' numbers lie in ranges, so a new file may have a smaller number than one a database has already
            Flyway.configure().dataSource(access.url().forMigration(), access.migrator(), access.migratorPassword())
                    .locations("classpath:db/migration").outOfOrder(true).load().migrate();
        } catch (FlywayException e) {
            throw new Fault("The database could not be migrated: " + e.getMessage(), e);
        }
    }

    private static void connectAsApplication(DatabaseAccess access) {
        try (Connection connection = connect(access, access.user(), access.password()); Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1 FROM network LIMIT 1");
        } catch (SQLException e) {
            throw new Fault("The database did not answer the application's user: " + firstLine(e), e);
        }
    }

    /** Asked over a connection of its own, because an old server refuses the settings of ours before it could tell its version. */
    private static ServerVersion version(DatabaseAccess access) {
        try (Connection connection = connect(access, access.url().forVersion(), access.migrator(), access.migratorPassword());
                Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT VERSION()")) {
            row.next();
            return ServerVersion.parse(row.getString(1));
        } catch (SQLException e) {
            throw new Fault("The database did not tell its version: " + firstLine(e), e);
        }
    }

    private static Connection connect(DatabaseAccess access, String user, String password) {
        return connect(access, access.url().forMigration(), user, password);
    }

    private static Connection connect(DatabaseAccess access, String url, String user, String password) {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            throw new Fault("The database " + access.url().address() + " cannot be used by " + user + ": " + firstLine(firstCause(e)), e);
        }
    }

    /** The driver says "link failure" for everything; why is in the cause at the bottom. */
    private static Throwable firstCause(Throwable e) {
        return e.getCause() == null ? e : firstCause(e.getCause());
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).strip().lines().filter(line -> !line.isBlank()).findFirst().orElse(e.getClass().getSimpleName());
    }
}
