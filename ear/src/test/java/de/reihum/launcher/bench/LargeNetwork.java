package de.reihum.launcher.bench;

import de.reihum.api.ApiToken;
import de.reihum.shared.Folding;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One network as large as they get: 500 members, 10,000 touches over three years, and pairs of members on which a thousand rows hang. */
final class LargeNetwork {

    static final int NUMBER = 30_001;
    static final int MEMBERS = 500;
    static final int TOUCHES = 10_000;
    static final int PAIRS = 6;
    /** Touches of each pair; with its two parties each counts twice on top. */
    private static final int HANGING = 1000;
    private static final int KEYS = 8;
    private static final int CHUNK = 1000;
    private static final String[] CHANNELS = {"CALL", "MAIL", "VISIT", "EVENT_TALK", "VIDEO", "LETTER"};
    private static final String[] LINES = {"Ausbildung", "Schichtplanung besprochen", "Besuch im Betrieb", "fragt nach Wohnraum", "Thema Rente", "Termin vereinbart"};

    private final Connection connection;
    private final List<String> keys = new ArrayList<>();

    LargeNetwork(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param touched whether the members have touches, too
     * @return keys that may do everything the benchmark does; several, because each may send only so much
     */
    List<String> fill(boolean touched) throws SQLException {
        connection.setAutoCommit(false);
        try (var rows = new Inserts(connection)) {
            rows.network.row(NUMBER, "Großes Netzwerk");
            for (int key = 0; key < KEYS; key++) {
                var token = ApiToken.random(NUMBER);
                rows.key.row(NUMBER, Network.id(NUMBER, key), "Bench " + key, token.prefix(), token.hash(),
                        "members:read members:merge touches:read meetings:write participation:read");
                keys.add(token.text());
            }
            for (int i = 1; i <= MEMBERS; i++) {
                Population.member(rows, NUMBER, i);
            }
            rows.flush();
        }
        if (touched) {
            touches();
        }
        connection.commit();
        return keys;
    }

    static long pairMember(int pair, boolean absorbed) {
        return Network.id(NUMBER, MEMBERS - 2 * pair - (absorbed ? 1 : 0));
    }

    private void touches() throws SQLException {
        var today = LocalDate.now();
        try (var touch = connection.prepareStatement("INSERT INTO touch (tenant_id, id, channel, edge, day, day_time, line, text, who, author, search_text, changed_at, version)"
                + " VALUES (?, ?, ?, ?, ?, '', ?, '', ?, 'Petra Probst', ?, UTC_TIMESTAMP(6), 1)");
                var party = connection.prepareStatement("INSERT INTO touch_party (tenant_id, id, touch_id, member_id, version) VALUES (?, ?, ?, ?, 1)")) {
            for (int i = 0; i < TOUCHES; i++) {
                boolean hanging = i < PAIRS * HANGING;
                long one = hanging ? pairMember(i / HANGING, true) : Network.id(NUMBER, i * 7 % (MEMBERS - 2 * PAIRS) + 1);
                long other = Network.id(NUMBER, i * 13 % (MEMBERS - 2 * PAIRS) + 1);
                var line = LINES[i % LINES.length];
                row(touch, NUMBER, touchId(i), CHANNELS[i % CHANNELS.length], i % 3 == 0 ? "MEMBER" : "COORDINATION", today.minusDays(i % 1000), line, "Mitglied " + i % MEMBERS,
                        Folding.fold(line + " Mitglied " + i % MEMBERS));
                row(party, NUMBER, touchId(i) + 1, touchId(i), one);
                if (i % 3 == 0 && one != other) {
                    row(party, NUMBER, touchId(i) + 2, touchId(i), other);
                }
                if (i % CHUNK == CHUNK - 1) {
                    touch.executeBatch();
                    party.executeBatch();
                }
            }
            touch.executeBatch();
            party.executeBatch();
        }
    }

    private static long touchId(int i) {
        return Network.id(NUMBER, 0) * 1000 + i * 4L;
    }

    private static void row(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }
}
