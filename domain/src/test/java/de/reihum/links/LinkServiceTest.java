package de.reihum.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.NetworksInMemory;
import de.reihum.tenancy.TenantContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkServiceTest {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    private final LinksInMemory links = new LinksInMemory();
    private final NetworksInMemory networks = new NetworksInMemory();
    private Instant now = NOON;
    private final LinkService service = new LinkService(links, networks, network(7), new Ids(() -> 1), clock());

    @BeforeEach
    void in_a_network() {
        networks.add(new Network(7, "Netzwerk Neckar", NOON));
    }

    @Test
    void a_good_link_says_when_its_network_rests_and_opens_again_afterwards() {
        var link = issue(11, 21);
        networks.find(7).orElseThrow().suspend();
        assertThatThrownBy(() -> service.open(link)).isInstanceOfSatisfying(NetworkRests.class, rests -> assertThat(rests.network()).isEqualTo("Netzwerk Neckar"));
        assertThatThrownBy(() -> service.open(LinkToken.make(7))).isInstanceOf(NotFound.class);
        networks.find(7).orElseThrow().resume();
        assertThat(service.open(link).subject()).isEqualTo(11);
    }

    @Test
    void a_link_opens_what_it_was_made_for() {
        var holder = service.open(issue(11, 21));
        assertThat(holder.network()).isEqualTo("Netzwerk Neckar");
        assertThat(holder.purpose()).isEqualTo("polls.answer");
        assertThat(holder.subject()).isEqualTo(11);
        assertThat(holder.contact()).isEqualTo(21);
    }

    @Test
    void the_second_mail_does_not_kill_the_link_of_the_first() {
        var first = issue(11, 21);
        var second = issue(11, 21);
        assertThat(service.open(first).contact()).isEqualTo(21);
        assertThat(service.open(second).contact()).isEqualTo(21);
    }

    @Test
    void an_unknown_link_opens_nothing() {
        issue(11, 21);
        assertThatThrownBy(() -> service.open(LinkToken.make(7))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_link_opens_nothing_from_the_moment_it_expires() {
        var link = issue(11, 21);
        now = NOON.plusSeconds(3600);
        assertThatThrownBy(() -> service.open(link)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_links_of_one_subject_are_revoked_together() {
        var revoked = List.of(issue(11, 21), issue(11, 22));
        var kept = issue(12, 21);
        service.revokeAll("polls.answer", 11);
        assertThat(revoked).allSatisfy(link -> assertThatThrownBy(() -> service.open(link)).isInstanceOf(NotFound.class));
        assertThat(service.open(kept).subject()).isEqualTo(12);
    }

    private LinkToken issue(long subject, long contact) {
        return service.issue(new IssueLink("polls.answer", subject, contact, NOON.plusSeconds(3600)));
    }

    private static TenantContext network(int number) {
        var context = new TenantContext();
        context.enter(number);
        return context;
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
