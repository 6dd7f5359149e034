package de.reihum.persistence.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.persistence.TestDatabase;
import de.reihum.persistence.World;
import de.reihum.persistence.platform.tables.JdbcNetworkTables;
import de.reihum.persistence.platform.tables.KnownSchema;
import de.reihum.platform.export.NetworkTables;
import de.reihum.platform.export.NetworkTables.StoredRow;
import de.reihum.platform.export.TableShape;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NetworkTablesTest {

    private static final World WORLD = World.running();
    private static final Colony OURS = Colony.found(WORLD, new Columns());
    private static final Colony THEIRS = Colony.found(WORLD, new Columns());

    private final NetworkTables tables = new JdbcNetworkTables(WORLD.connections(), WORLD.tenant(), new KnownSchema(WORLD.connections()));

    @Test
    void every_table_with_rows_of_networks_is_read_but_for_copies_and_technical_traces() throws SQLException {
        var expected = tablesWith("tenant_id");
        expected.addAll(tablesWith("network_id"));
        expected.addAll(Set.of("network", "account"));
        expected.removeAll(Set.of("network_export", "network_export_part", "invitation_letters_piece", "api_answer"));
        expected.removeIf(name -> name.startsWith("probe_"));
        assertThat(names()).filteredOn(name -> !name.startsWith("probe_")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void what_is_read_is_ours_alone_and_of_every_kind_of_record() {
        for (var shape : shapes()) {
            var rows = all(shape, 1);
            assertThat(rows.toString()).as(shape.name()).doesNotContain(Specimens.canary(THEIRS.network()), "#" + THEIRS.network());
            if (!Set.of("outbox", "account", "role_assignment", "support_grant").contains(shape.name())) {
                assertThat(rows).as(shape.name()).isNotEmpty();
            }
            assertThat(rows).as(shape.name()).hasSameSizeAs(all(shape, 100));
        }
    }

    @Test
    void what_is_saved_while_it_is_read_is_not_seen() {
        int number = WORLD.network("Alt");
        var network = shapes().stream().filter(shape -> shape.name().equals("network")).findFirst().orElseThrow();
        WORLD.in(number, () -> {
            tables.freeze();
            assertThat(tables.rows(network, List.of(), 1).toString()).contains("Alt");
            rename(number);
            assertThat(tables.rows(network, List.of(), 1).toString()).contains("Alt").doesNotContain("Neu");
            tables.follow();
        });
        WORLD.in(number, () -> assertThat(tables.rows(network, List.of(), 1).toString()).contains("Neu"));
    }

    private static void rename(int number) {
        try (var connection = TestDatabase.running().connection(); var update = connection.prepareStatement("UPDATE network SET name = 'Neu' WHERE id = ?")) {
            update.setInt(1, number);
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void no_secret_is_given_away() {
        assertThat(shapes().stream().flatMap(shape -> shape.columns().stream().map(column -> shape.name() + "." + column.name())))
                .noneMatch(column -> column.matches(".*(hash|password|sealed|search_text).*"));
        assertThat(shapes()).filteredOn(shape -> shape.name().equals("api_key")).singleElement().satisfies(shape -> assertThat(shape.withheld()).contains("secret_hash"));
    }

    private List<TableShape> shapes() {
        return WORLD.in(OURS.network(), tables::shapes).stream().filter(shape -> !shape.name().startsWith("probe_")).toList();
    }

    private List<String> names() {
        return WORLD.in(OURS.network(), tables::shapes).stream().map(TableShape::name).toList();
    }

    private List<StoredRow> all(TableShape shape, int chunk) {
        return WORLD.in(OURS.network(), () -> {
            var found = new ArrayList<StoredRow>();
            for (var rows = tables.rows(shape, List.of(), chunk); !rows.isEmpty(); rows = tables.rows(shape, found.get(found.size() - 1).key(), chunk)) {
                found.addAll(rows);
            }
            return found;
        });
    }

    static Set<String> tablesWith(String column) throws SQLException {
        try (var connection = TestDatabase.running().connection();
                var statement = connection.prepareStatement("SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name = ?")) {
            statement.setString(1, column);
            var found = new TreeSet<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found.stream().collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
