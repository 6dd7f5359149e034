package de.reihum.members.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.links.IssueLink;
import de.reihum.links.LinkHolder;
import de.reihum.links.LinkService;
import de.reihum.links.LinkToken;
import de.reihum.members.Contact;
import de.reihum.members.ContactsInMemory;
import de.reihum.members.Member;
import de.reihum.members.consents.ConsentRecord.Purpose;
import de.reihum.polls.Poll;
import de.reihum.polls.PollRunService;
import de.reihum.polls.PollWorld;
import de.reihum.shared.NotFound;
import de.reihum.tenancy.OneNetwork;
import de.reihum.tenancy.TenantContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailStopServiceTest {

    private final PollWorld world = new PollWorld();
    private final Member bakery = world.member("Bäckerei Sauerbrunn");
    private final Contact anna = bakery.representative().orElseThrow();
    private final ConsentsInMemory consents = new ConsentsInMemory();
    private final Clock clock = Clock.fixed(PollWorld.START, ZoneOffset.UTC);
    private final LinkService links = new LinkService(world.links, new OneNetwork(), tenant(), world.ids, clock);
    private final MailStopService mails = new MailStopService(new ContactsInMemory(world.members), consents, new ConsentProof(consents, world.ids, clock), links, clock);

    private static TenantContext tenant() {
        var context = new TenantContext();
        context.enter(1);
        return context;
    }

    private LinkHolder holder(String purpose) {
        return new LinkHolder(1, "Netzwerk Neckar", purpose, anna.id(), anna.id());
    }

    @Test
    void looking_changes_nothing_and_one_click_ends_the_mails() {
        assertThat(mails.page(holder(IssueLink.STOP_MAILS)).stopped()).isFalse();
        mails.stop(holder(IssueLink.STOP_MAILS));
        mails.stop(holder(IssueLink.STOP_MAILS));
        assertThat(mails.page(holder(IssueLink.STOP_MAILS)).stopped()).isTrue();
        assertThat(anna.reachable()).isFalse();
    }

    @Test
    void the_link_of_a_mail_opens_the_way_out_for_two_years() {
        var token = LinkToken.parse(mails.link(anna.id())).orElseThrow();
        assertThat(links.open(token).purpose()).isEqualTo(IssueLink.STOP_MAILS);
        assertThat(world.links.ofContacts(List.of(anna.id()))).singleElement().satisfies(link -> {
            assertThat(link.opens(PollWorld.START.plus(729, ChronoUnit.DAYS))).isTrue();
            assertThat(link.opens(PollWorld.START.plus(731, ChronoUnit.DAYS))).isFalse();
        });
    }

    @Test
    void mails_that_wait_are_not_sent_any_more() {
        world.running(PollWorld.question(Poll.Mode.ONE));
        long waiting = world.outbox.of(PollRunService.INVITATION).get(0).subject();
        mails.stop(holder(IssueLink.STOP_MAILS));
        assertThat(world.mails.question(waiting)).isEmpty();
    }

    @Test
    void the_proof_of_her_consent_to_mails_is_withdrawn_and_no_other() {
        consents.add(new ConsentRecord(1, anna, new ConsentData(Purpose.MAILS, "2026-01", null, "Beitritt"), PollWorld.START));
        consents.add(new ConsentRecord(2, anna, new ConsentData(Purpose.PHOTOS, "2026-01", null, "Beitritt"), PollWorld.START));
        mails.stop(holder(IssueLink.STOP_MAILS));
        assertThat(consents.find(1).orElseThrow().stands()).isFalse();
        assertThat(consents.find(2).orElseThrow().stands()).isTrue();
    }

    @Test
    void a_link_to_something_else_ends_nothing() {
        assertThatThrownBy(() -> mails.stop(holder("polls.answer"))).isInstanceOf(NotFound.class);
        assertThat(anna.reachable()).isTrue();
    }
}
