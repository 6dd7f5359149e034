package de.reihum.persistence.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.persistence.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class JdbcSchemaTest {

    @Test
    void the_newest_migration_file_is_the_one_a_migrated_database_has() {
        var applied = Flyway.configure().dataSource(TestDatabase.running().dataSource()).locations("classpath:db/migration").load().info().current();
        assertThat(JdbcSchema.newestFile()).isEqualTo(Integer.parseInt(applied.getVersion().getVersion().replaceFirst("^0+", "")));
    }
}
