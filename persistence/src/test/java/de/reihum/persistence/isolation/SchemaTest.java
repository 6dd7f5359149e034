package de.reihum.persistence.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.persistence.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {

    private static final String GOOD = """
            tenant_id INT NOT NULL, id BIGINT NOT NULL, other_id BIGINT NULL, at DATETIME(6) NULL, version BIGINT NOT NULL, PRIMARY KEY (tenant_id, id),
            UNIQUE INDEX u (tenant_id, other_id), INDEX i (tenant_id, at), FOREIGN KEY (tenant_id, other_id) REFERENCES probe_schema_good (tenant_id, id)""";

    @Test
    void every_table_keeps_its_rows_inside_their_network() {
        assertThat(new SchemaRules("%").violations()).isEmpty();
    }

    @Test
    void a_good_table_breaks_no_rule() throws SQLException {
        assertThat(judged("probe_schema_good", GOOD)).isEmpty();
    }

    /** Each rule is seen failing on a table that breaks it. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
            "PRIMARY KEY (tenant_id, id) | PRIMARY KEY (id, tenant_id) | index PRIMARY begins with id",
            "UNIQUE INDEX u (tenant_id, other_id) | UNIQUE INDEX u (other_id) | index u begins with other_id",
            "INDEX i (tenant_id, at) | INDEX i (at) | index i begins with at",
            "FOREIGN KEY (tenant_id, other_id) REFERENCES probe_schema_good (tenant_id, id) | FOREIGN KEY (other_id) REFERENCES account (id) | to account without tenant_id",
            "version BIGINT NOT NULL | version2 BIGINT NOT NULL | no version BIGINT NOT NULL",
            "at DATETIME(6) NULL | at DATETIME NULL | at datetime",
            "at DATETIME(6) NULL | at VARCHAR(20) COLLATE utf8mb4_general_ci | collation of at"})
    void a_bad_table_is_found(String good, String bad, String message) throws SQLException {
        judged("probe_schema_good", GOOD);
        var definition = GOOD.replace(good, bad);
        assertThat(definition).isNotEqualTo(GOOD);
        assertThat(judged("probe_schema_bad", definition)).anySatisfy(violation -> assertThat(violation).contains(message));
    }

    @Test
    void a_table_without_a_network_is_found() throws SQLException {
        assertThat(judged("probe_schema_bad", "id BIGINT NOT NULL PRIMARY KEY, version BIGINT NOT NULL"))
                .anySatisfy(violation -> assertThat(violation).contains("no tenant_id INT NOT NULL"));
    }

    private static List<String> judged(String table, String definition) throws SQLException {
        try (var connection = TestDatabase.running().connection(); var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS probe_schema_bad");
            statement.execute("CREATE TABLE IF NOT EXISTS " + table + " (" + definition + ") DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
            return new SchemaRules(table).violations();
        }
    }
}
