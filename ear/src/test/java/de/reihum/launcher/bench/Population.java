package de.reihum.launcher.bench;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import de.reihum.api.ApiToken;
import de.reihum.launcher.database.DatabaseAccess;
import de.reihum.links.LinkToken;
import de.reihum.members.NameKey;
import de.reihum.shared.Folding;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes networks into a migrated database, in batches past the application. */
final class Population {

    static final String PASSWORD = "gemeinsam-am-tisch";
    /** Weak on purpose: what a login costs beside the password's hash is measured, and the hash is as dear as it is made. */
    private static final Argon2Function CHEAP = Argon2Function.getInstance(16, 1, 1, 32, Argon2.ID);
    private static final int MANY = 600;
    private static final String[] KINDS = {"SME", "SME", "SME", "SCHOOL", "ASSOCIATION", "MUNICIPALITY", "IHK", "OTHER"};
    private static final String[] TRADES = {"Bäckerei", "Maschinenbau", "Schreinerei", "Pflegedienst", "Softwarehaus", "Brauerei", "Gärtnerei", "Spedition", "Druckerei", "Optik"};
    private static final String[] NAMES = {"Maier", "Häberle", "Schäfer", "Weiß", "Kurz", "Lang", "Öztürk", "Nowak", "Vogel", "Brandt", "Huber", "Yılmaz", "Fischer"};
    private static final String[] TOWNS = {"Ulm", "Biberach", "Ehingen", "Laupheim", "Blaubeuren", "Langenau"};

    private final DatabaseAccess database;
    private final List<Network> networks = new ArrayList<>();
    private final String passwordHash = Password.hash(PASSWORD).addRandomSalt(16).with(CHEAP).getResult();

    Population(DatabaseAccess database) {
        this.database = database;
    }

    List<Network> networks() {
        return networks;
    }

    /** Adds networks until there are so many. */
    void grow(int wanted) {
        try (var connection = open()) {
            connection.setAutoCommit(false);
            try (var rows = new Inserts(connection)) {
                for (int number = networks.size() + 1; number <= wanted; number++) {
                    networks.add(network(rows, number, wanted > MANY ? 10 : Network.MEMBERS));
                    if (number % 20 == 0) {
                        rows.flush();
                    }
                }
                rows.flush();
            }
            analyze(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("The networks could not be generated", failed);
        }
    }

    /** @param touched whether its members have touches, too @return the keys of the large network */
    List<String> large(boolean touched) {
        try (var connection = open()) {
            return new LargeNetwork(connection).fill(touched);
        } catch (SQLException failed) {
            throw new IllegalStateException("The large network could not be generated", failed);
        }
    }

    void change(String sql, Object... values) {
        try (var connection = open(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Logins are throttled by address, and all of ours come from the same one. */
    void forgetLogins() {
        try (var connection = open(); var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM login_try");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    long count(String question) {
        try (var connection = open(); var statement = connection.createStatement(); var row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(database.url().forApplication(), database.user(), database.password());
    }

    private void analyze(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            for (var table : new String[] {"member", "contact", "personal_link", "poll_invitation"}) {
                statement.executeQuery("SELECT COUNT(*) FROM " + table).close();
            }
        }
    }

    private Network network(Inserts rows, int number, int invited) throws SQLException {
        var key = ApiToken.random(number);
        rows.network.row(number, "Netzwerk " + number);
        rows.key.row(number, Network.id(number, 0), "Bench", key.prefix(), key.hash(), "members:write polls:read");
        rows.account.row(Network.id(number, 0), "bench" + number + "@reihum.example", "Petra", "Probst", passwordHash);
        rows.role.row(Network.id(number, 0), Network.id(number, 0), number);
        long poll = Network.id(number, 0);
        rows.poll.row(number, poll, "Worüber sprechen wir beim nächsten Treffen?", Folding.fold("Worüber sprechen wir beim nächsten Treffen?"));
        for (int option = 1; option <= 5; option++) {
            rows.option.row(number, poll + option, poll, option, "Thema Nummer " + option);
        }
        var links = new ArrayList<String>();
        for (int i = 1; i <= Network.MEMBERS; i++) {
            member(rows, number, i);
            if (i <= invited) {
                var link = LinkToken.make(number);
                rows.invitation.row(number, Network.id(number, i), poll, Network.id(number, i), Network.id(number, i));
                rows.link.row(number, Network.id(number, i), poll, Network.id(number, i), link.hash());
                links.add(link.text());
            }
        }
        return new Network(number, key.text(), List.copyOf(links));
    }

    static void member(Inserts rows, int number, int i) throws SQLException {
        long id = Network.id(number, i);
        var trade = TRADES[i % TRADES.length];
        var person = NAMES[(i * 7 + i / 10) % NAMES.length];
        var name = trade + " " + person + " " + i + " GmbH";
        var town = TOWNS[i % TOWNS.length];
        var mail = "kontakt" + i + "@firma" + i + ".example";
        var contactText = Folding.fold("Eva " + person + " " + mail + " ");
        var text = Folding.fold(name + " " + town + " 89073 " + trade + " " + (i % 3 == 0 ? "Handwerk" : "")) + " " + contactText;
        rows.member.row(number, id, name, NameKey.of(name), KINDS[i % KINDS.length], "ca. " + (i + 5), i + 5, i + 5 < 10 ? "MICRO" : i + 5 < 50 ? "SMALL" : "MEDIUM",
                trade, town, i % 3 == 0 ? ";Handwerk;" : "", text);
        rows.contact.row(number, id, id, person, mail, contactText);
    }
}
