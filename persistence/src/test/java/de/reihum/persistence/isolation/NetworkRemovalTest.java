package de.reihum.persistence.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.Account;
import de.reihum.accounts.FormOfAddress;
import de.reihum.accounts.PersonName;
import de.reihum.accounts.Role;
import de.reihum.accounts.RoleAssignment;
import de.reihum.jobs.Effect;
import de.reihum.persistence.TestDatabase;
import de.reihum.persistence.World;
import de.reihum.persistence.accounts.JpaAccounts;
import de.reihum.persistence.accounts.JpaRoleAssignments;
import de.reihum.persistence.audit.ForgottenEntries;
import de.reihum.persistence.platform.JpaClosedNetworks;
import de.reihum.persistence.tenancy.JpaNetworks;
import de.reihum.persistence.platform.tables.JdbcNetworkRemoval;
import de.reihum.persistence.platform.tables.KnownSchema;
import de.reihum.platform.closing.ClosedNetwork;
import de.reihum.platform.closing.DeletionService;
import de.reihum.platform.closing.NetworkForgotten;
import de.reihum.shared.Heard;
import de.reihum.shared.EmailAddress;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NetworkRemovalTest {

    private static final World WORLD = World.running();
    private static final Colony OTHERS = Colony.found(WORLD, new Columns());

    private final Colony ours = Colony.found(WORLD, new Columns());
    private final int number = ours.network();
    private final JpaNetworks networks = new JpaNetworks(WORLD.database());
    private final JpaAccounts accounts = new JpaAccounts(WORLD.database());
    private final JpaRoleAssignments assignments = new JpaRoleAssignments(WORLD.database());
    private final JpaClosedNetworks register = new JpaClosedNetworks(WORLD.database());
    private final ForgottenEntries trail = new ForgottenEntries(WORLD.connections(), WORLD.clock());
    private final JdbcNetworkRemoval removal = new JdbcNetworkRemoval(WORLD.connections(), trail, new KnownSchema(WORLD.connections()));
    private final Heard<NetworkForgotten> heard = new Heard<>();
    private final DeletionService deletion = new DeletionService(register, networks, assignments, removal, WORLD.outbox(), heard, WORLD.clock());

    @Test
    void after_the_deletion_no_row_and_no_word_of_the_network_is_left_and_every_other_is_untouched() throws SQLException {
        long gone = person("ada", false, number);
        long elsewhere = person("bea", false, number, OTHERS.network());
        long operator = person("ola", true, number);
        WORLD.in(number, () -> WORLD.outbox().put(new Effect("test", "waiting", 1, Specimens.canary(number), WORLD.clock().instant())));
        WORLD.free(() -> WORLD.outbox().put(new Effect("team.invitation", "invitation" + number, gone, Integer.toString(number), WORLD.clock().instant())));
        var others = rows(OTHERS.network());
        var name = WORLD.free(() -> networks.find(number).orElseThrow().name());
        close(Duration.ofDays(31));

        assertThat(WORLD.<Boolean>free(() -> deletion.begin(number))).isTrue();
        int steps = 0;
        while (WORLD.<Boolean>free(() -> deletion.deleteSome(number))) {
            steps++;
        }
        WORLD.free(() -> deletion.end(number));

        assertThat(steps).isGreaterThan(10);
        assertThat(heard.all()).as("whoever keeps mails of it throws them away").containsExactly(new NetworkForgotten(number, name));
        assertThat(rows(number)).isEmpty();
        assertThat(mentions("#" + number + "#", "ada" + number, Long.toString(gone))).isEmpty();
        assertThat(rows(OTHERS.network())).isEqualTo(others);
        assertThat(WORLD.<Boolean>free(() -> accounts.find(gone).isPresent())).isFalse();
        assertThat(WORLD.<Boolean>free(() -> accounts.find(elsewhere).isPresent() && accounts.find(operator).isPresent())).isTrue();
        var line = WORLD.free(() -> register.find(number).orElseThrow()).number();
        assertThat(line).isEqualTo(number);
        assertThat(WORLD.<Boolean>free(() -> deletion.begin(number))).as("nothing is left to do").isFalse();
    }

    @Test
    void it_goes_on_where_a_server_died_and_counts_every_row_once() throws SQLException {
        person("ida", false, number);
        close(Duration.ofDays(31));
        WORLD.free(() -> deletion.begin(number));
        long found = WORLD.free(() -> removal.count(number));
        long before = rows(number).values().stream().mapToLong(Long::longValue).sum();
        assertThat(found).isEqualTo(before + 1);
        for (int i = 0; i < 3; i++) {
            assertThat(WORLD.<Integer>free(() -> removal.removeSome(number, 1))).isEqualTo(1);
        }
        assertThatThrownBy(() -> WORLD.free(() -> {
            removal.removeSome(number, 5);
            throw new IllegalStateException("the server died");
        })).hasMessage("the server died");
        assertThat(WORLD.<Boolean>free(() -> deletion.begin(number))).isTrue();
        assertThat(WORLD.<Long>free(() -> removal.count(number))).isEqualTo(found - 3);
    }

    @Test
    void before_its_date_and_while_it_is_open_nothing_goes() {
        assertThat(WORLD.<Boolean>free(() -> deletion.begin(number))).isFalse();
        close(Duration.ofDays(29));
        assertThat(WORLD.<Boolean>free(() -> deletion.begin(number))).isFalse();
        assertThatThrownBy(() -> WORLD.free(() -> trail.ofNetwork(number, 10))).hasRootCauseMessage("This network is not closed and past its date");
    }

    @Test
    void the_trail_of_an_account_that_is_there_is_kept() {
        long account = person("eva", false, number);
        assertThatThrownBy(() -> WORLD.free(() -> trail.ofAccount(account))).hasRootCauseMessage("This account is still there");
    }

    private void close(Duration ago) {
        WORLD.free(() -> {
            networks.find(number).orElseThrow().close();
            register.add(new ClosedNetwork(number, WORLD.clock().instant().minus(ago)));
        });
    }

    private long person(String name, boolean operator, int... places) {
        long id = WORLD.ids().next();
        WORLD.free(() -> {
            var account = new Account(id, new EmailAddress(name + number + "@canary.example"), new PersonName(FormOfAddress.NONE, name + number, "Kanarie"), "de", WORLD.clock().instant());
            if (operator) {
                account.makeOperator();
            }
            accounts.add(account);
            for (int place : places) {
                assignments.add(new RoleAssignment(WORLD.ids().next(), account, place, Role.TENANT_ADMIN, WORLD.clock().instant()));
            }
        });
        return id;
    }

    /** How many rows each table has of the network; tables without one are left out. */
    private static TreeMap<String, Long> rows(int network) throws SQLException {
        var found = new TreeMap<String, Long>();
        for (var owner : List.of("tenant_id", "network_id")) {
            for (var table : NetworkTablesTest.tablesWith(owner)) {
                long count = count("SELECT COUNT(*) FROM " + table + " WHERE " + owner + " = " + network);
                if (count > 0) {
                    found.put(table, count);
                }
            }
        }
        return found;
    }

    /** Every text column of every table that holds one of the words. */
    private static List<String> mentions(String... words) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = TestDatabase.running().connection();
                var statement = connection.prepareStatement("SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND character_maximum_length IS NOT NULL");
                var columns = statement.executeQuery()) {
            while (columns.next()) {
                for (var word : words) {
                    if (count("SELECT COUNT(*) FROM " + columns.getString(1) + " WHERE " + columns.getString(2) + " LIKE '%" + word + "%'") > 0) {
                        found.add(columns.getString(1) + "." + columns.getString(2) + ": " + word);
                    }
                }
            }
        }
        return found;
    }

    private static long count(String sql) throws SQLException {
        try (var connection = TestDatabase.running().connection(); var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
