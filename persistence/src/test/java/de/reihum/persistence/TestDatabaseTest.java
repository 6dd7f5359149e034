package de.reihum.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
    private final TestDatabase database = TestDatabase.running();

    @Test
    void every_caller_gets_the_same_database() {
        assertThat(TestDatabase.running()).isSameAs(database);
    }

    @Test
    void microseconds_survive_the_way_there_and_back() throws SQLException {
        LocalDateTime spring = LocalDateTime.parse("2026-03-29T02:30:00.123456");
        try (Connection connection = database.connection();
                PreparedStatement statement = connection.prepareStatement("SELECT CAST(? AS DATETIME(6))")) {
            statement.setObject(1, spring);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getObject(1, LocalDateTime.class)).isEqualTo(spring);
            }
        }
    }

    @Test
    void its_sessions_read_committed_rows_only() throws SQLException {
        try (Connection connection = database.connection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }
}
