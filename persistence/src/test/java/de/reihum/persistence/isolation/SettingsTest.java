package de.reihum.persistence.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.persistence.tenancy.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that nothing else would miss at once, because the key with the network in it holds the wall without them. */
class SettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "name=\"eclipselink.multitenant.tenants-share-cache\" value=\"false\"", "name=\"eclipselink.cache.shared.default\" value=\"false\"", "<shared-cache-mode>NONE</shared-cache-mode>",
            "name=\"eclipselink.jdbc.allow-native-sql-queries\" value=\"false\"", "name=\"jakarta.persistence.schema-generation.database.action\" value=\"none\""})
    void the_persistence_unit_shares_no_cache_and_speaks_no_sql(String setting) throws IOException {
        assertThat(text("META-INF/persistence.xml")).contains(setting);
    }

    @Test
    void the_network_is_part_of_every_key() throws IOException {
        assertThat(text("META-INF/eclipselink-orm.xml")).contains("primary-key=\"true\"").contains("class=\"de.reihum.tenancy.TenantEntity\"");
    }

    private static String text(String name) throws IOException {
        return new String(Files.readAllBytes(Entities.root(Database.class).resolve(name)), StandardCharsets.UTF_8);
    }
}
