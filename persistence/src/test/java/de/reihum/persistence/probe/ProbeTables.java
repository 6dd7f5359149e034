package de.reihum.persistence.probe;

import de.reihum.persistence.TestDatabase;
import java.sql.SQLException;
import java.util.List;

/** Makes the probes' tables the way a migration would. */
public final class ProbeTables {

    private static final String END = ") DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci";

    private ProbeTables() {}

    public static void make() {
        var tables = List.of("""
                CREATE TABLE IF NOT EXISTS probe_guild (tenant_id INT NOT NULL, id BIGINT NOT NULL, name VARCHAR(400) NOT NULL, mail VARCHAR(254) NULL,
                  founded_at DATETIME(6) NULL, joined_on DATE NULL, size VARCHAR(8) NOT NULL, secret VARCHAR(80) NULL, street VARCHAR(80) NULL,
                  town VARCHAR(80) NULL, parent_id BIGINT NULL, version BIGINT NOT NULL, PRIMARY KEY (tenant_id, id),
                  FOREIGN KEY (tenant_id, parent_id) REFERENCES probe_guild (tenant_id, id)""", """
                CREATE TABLE IF NOT EXISTS probe_craft (tenant_id INT NOT NULL, id BIGINT NOT NULL, guild_id BIGINT NOT NULL, name VARCHAR(80) NOT NULL,
                  version BIGINT NOT NULL, PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, guild_id) REFERENCES probe_guild (tenant_id, id)""", """
                CREATE TABLE IF NOT EXISTS probe_guild_tag (tenant_id INT NOT NULL, guild_id BIGINT NOT NULL, tag VARCHAR(40) NOT NULL,
                  PRIMARY KEY (tenant_id, guild_id, tag), FOREIGN KEY (tenant_id, guild_id) REFERENCES probe_guild (tenant_id, id)""");
        try (var connection = TestDatabase.running().connection(); var statement = connection.createStatement()) {
            for (var table : tables) {
                statement.execute(table + END);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
