package de.reihum.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseUrlTest {

    @Test
    void the_settings_the_product_relies_on_are_added() {
        assertThat(DatabaseUrl.parse("jdbc:mysql://db:3306/reihum").forApplication())
                .startsWith("jdbc:mysql://db:3306/reihum?")
                .contains("connectionTimeZone=UTC", "connectionCollation=utf8mb4_unicode_ci", "socketTimeout=60000", "READ-COMMITTED");
    }

    @Test
    void a_setting_somebody_has_written_wins() {
        assertThat(DatabaseUrl.parse("jdbc:mysql://db/reihum?socketTimeout=5000&sslMode=VERIFY_IDENTITY").forApplication())
                .contains("socketTimeout=5000", "sslMode=VERIFY_IDENTITY").doesNotContain("socketTimeout=60000");
    }

    @Test
    void a_database_with_tls_is_not_offered_the_application_servers_certificate() {
        assertThat(DatabaseUrl.parse("jdbc:mysql://db/reihum").forApplication()).contains("fallbackToSystemKeyStore=false");
    }

    @Test
    void the_version_is_asked_without_settings_an_old_server_refuses() {
        assertThat(DatabaseUrl.parse("jdbc:mysql://db/reihum?sslMode=REQUIRED").forVersion())
                .contains("sslMode=REQUIRED").doesNotContain("sessionVariables", "transaction_isolation");
    }

    @Test
    void the_schema_is_the_last_part_of_the_address() {
        assertThat(DatabaseUrl.parse("jdbc:mysql://one:3306,two:3306/reihum_test").schema()).isEqualTo("reihum_test");
    }
}
