package de.reihum.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.launcher.RunningServer;
import de.reihum.launcher.database.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application's user may do in the database of a running installation; tried in transactions that are never committed. */
@Isolated("locks all networks for a moment")
@ExtendWith(ShippedEar.class)
class RightsIT {

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE audit_entry SET actor_name = 'nobody'",
        "DELETE FROM audit_entry",
        "TRUNCATE TABLE audit_entry",
        "REPLACE INTO audit_entry (tenant_id, id) VALUES (0, 1)",
        "INSERT INTO audit_entry (tenant_id, id) VALUES (0, 1) ON DUPLICATE KEY UPDATE actor_name = 'nobody'",
        "RENAME TABLE audit_entry TO audit_gone",
        "DROP PROCEDURE audit_forget_entry",
        "CREATE PROCEDURE audit_forget_all() DELETE FROM audit_entry",
        "UPDATE flyway_schema_history SET success = 0",
        "DELETE FROM flyway_schema_history",
        "DROP TABLE network",
        "ALTER TABLE network ADD COLUMN more INT",
        "CREATE TABLE more (id INT)",
        "GRANT UPDATE ON audit_entry TO CURRENT_USER()",
        "SELECT * FROM mysql.user"})
    void the_application_may_not(String statement, RunningServer server) throws SQLException {
        try (Connection connection = asApplication(server)) {
            assertThatThrownBy(() -> execute(connection, statement)).isInstanceOf(SQLException.class).hasMessageContaining("denied");
        }
    }

    /** The procedures look themselves whether it is time. */
    @ParameterizedTest
    @ValueSource(strings = {"CALL audit_forget_network(1, '2099-01-01', 10)", "CALL audit_forget_network(0, '2099-01-01', 10)"})
    void what_is_open_is_not_forgotten(String call, RunningServer server) throws SQLException {
        try (Connection connection = asApplication(server)) {
            assertThatThrownBy(() -> execute(connection, call)).isInstanceOf(SQLException.class).hasMessageContaining("not closed and past its date");
        }
    }

    @Test
    void one_entry_at_a_time_loses_its_values_and_stays(RunningServer server) throws SQLException {
        try (Connection connection = asApplication(server)) {
            assertThatCode(() -> {
                execute(connection, """
                        INSERT INTO audit_entry (tenant_id, id, change_id, at, actor_kind, actor_id, actor_name, entity, record_id, record_name, action, fields)
                        VALUES (0, 2, 2, '2026-01-01', 'JOB', 0, 'test', 'Test', 1, 'Anna', 'CREATED', '[{"f":"name","n":"Anna"}]')""");
                execute(connection, "CALL audit_forget_entry(0, 2)");
            }).doesNotThrowAnyException();
            try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT record_name, fields, actor_name FROM audit_entry WHERE tenant_id = 0 AND id = 2")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEmpty();
                assertThat(row.getString(2)).isEqualTo("[{\"f\":\"forgotten\"}]");
                assertThat(row.getString(3)).isEqualTo("test");
            }
            connection.rollback();
        }
    }

    @Test
    void the_application_writes_and_reads_the_audit_trail(RunningServer server) throws SQLException {
        try (Connection connection = asApplication(server)) {
            assertThatCode(() -> {
                execute(connection, """
                        INSERT INTO audit_entry (tenant_id, id, change_id, at, actor_kind, actor_id, actor_name, entity, record_id, record_name, action, fields)
                        VALUES (0, 1, 1, '2026-01-01', 'JOB', 0, 'test', 'Test', 1, '', 'CREATED', '[]')""");
                execute(connection, "SELECT * FROM audit_entry");
            }).doesNotThrowAnyException();
            connection.rollback();
        }
    }

    @Test
    void the_application_changes_and_removes_other_rows(RunningServer server) throws SQLException {
        try (Connection connection = asApplication(server)) {
            assertThatCode(() -> {
                execute(connection, "UPDATE network SET version = version");
                execute(connection, "DELETE FROM login_try");
            }).doesNotThrowAnyException();
            connection.rollback();
        }
    }

    private static Connection asApplication(RunningServer server) throws SQLException {
        DatabaseAccess access = server.database();
        Connection connection = DriverManager.getConnection(access.url().forApplication(), access.user(), access.password());
        connection.setAutoCommit(false);
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
