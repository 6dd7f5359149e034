package de.reihum.persistence.links;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.links.IssueLink;
import de.reihum.links.LinkToken;
import de.reihum.links.PersonalLink;
import de.reihum.persistence.World;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JpaPersonalLinksTest {

    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    private final World world = World.running();
    private final JpaPersonalLinks links = new JpaPersonalLinks(world.database());
    private final int network = world.network();

    private LinkToken issue(long subject, long contact) {
        var token = LinkToken.make(network);
        world.in(network, () -> links.add(new PersonalLink(world.ids().next(), token.hash(), new IssueLink("polls.answer", subject, contact, LATER))));
        return token;
    }

    @Test
    void a_link_is_found_by_the_hash_of_its_secret_in_its_network_alone() {
        var token = issue(11, 21);
        var foreign = world.network();
        world.in(network, () -> assertThat(links.findByHash(token.hash())).isPresent());
        world.in(foreign, () -> assertThat(links.findByHash(token.hash())).isEmpty());
    }

    @Test
    void links_are_found_by_subject_and_by_person_to_revoke_them() {
        issue(11, 21);
        issue(11, 22);
        world.in(network, () -> {
            assertThat(links.ofSubject("polls.answer", 11)).hasSize(2);
            assertThat(links.ofContacts(List.of(21L))).hasSize(1);
            links.ofSubject("polls.answer", 11).forEach(PersonalLink::revoke);
        });
        world.in(network, () -> {
            assertThat(links.ofSubject("polls.answer", 11)).isEmpty();
            assertThat(links.ofContacts(List.of(22L))).isEmpty();
        });
    }

    @Test
    void the_secret_itself_is_nowhere_in_the_table() throws SQLException {
        var token = issue(12, 23);
        try (var connection = world.source().getConnection();
                var select = connection.prepareStatement("SELECT COUNT(*) FROM personal_link WHERE CONCAT_WS(' ', purpose, secret_hash) LIKE ?")) {
            select.setString(1, "%" + token.text() + "%");
            try (var row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).isZero();
            }
        }
    }
}
