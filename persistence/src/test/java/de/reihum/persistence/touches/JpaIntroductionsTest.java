package de.reihum.persistence.touches;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.links.LinkHolder;
import de.reihum.members.consents.ConsentProof;
import de.reihum.persistence.members.consents.JpaConsents;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.persistence.World;
import de.reihum.persistence.members.JpaContacts;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.touches.MetByIntroduction;
import de.reihum.touches.introductions.ConsentService;
import de.reihum.touches.introductions.Introduction;
import de.reihum.touches.introductions.IntroductionRow;
import de.reihum.touches.introductions.IntroductionService;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.List;
import org.junit.jupiter.api.Test;

class JpaIntroductionsTest {

    private final World world = World.running();
    private final JpaIntroductions introductions = new JpaIntroductions(world.database());
    private final IntroductionService service = new IntroductionService(introductions, new JpaContacts(world.database()), new ConsentProof(new JpaConsents(world.database()), world.ids(), world.clock()), world.outbox(), world.actor(), world.ids(), world.clock());
    private final ConsentService consent = new ConsentService(introductions, new MetByIntroduction(new JpaTouches(world.database()), world.ids(), world.clock()), world.outbox(), world.ids(), world.clock());
    private final int network = world.network();
    private final Contact one = contact();
    private final Contact other = contact();

    @Test
    void two_yeses_at_the_same_moment_are_an_agreement() throws Exception {
        world.in(network, () -> service.introduce(new IntroductionService.IntroduceTwo(one.id(), other.id(), "Gleiche Fragen")));
        var pool = Executors.newFixedThreadPool(2);
        try {
            var tasks = List.of(one, other).stream().map(contact -> (Callable<Boolean>) () -> yes(contact)).toList();
            for (var done : pool.invokeAll(tasks)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(rows()).singleElement().extracting(IntroductionRow::state).isEqualTo(Introduction.State.AGREED);
    }

    @Test
    void sides_are_found_by_member_and_person() {
        world.in(network, () -> service.introduce(new IntroductionService.IntroduceTwo(one.id(), other.id(), "Gleiche Fragen")));
        world.in(network, () -> {
            assertThat(introductions.ofMember(one.member().id())).hasSize(1);
            assertThat(introductions.ofContact(other.id())).hasSize(1);
            assertThat(introductions.ofContact(4711)).isEmpty();
            assertThat(introductions.lockSide(4711)).isEmpty();
        });
    }

    private boolean yes(Contact contact) {
        long side = world.in(network, () -> introductions.ofContact(contact.id()).get(0).id());
        world.in(network, () -> consent.answer(new LinkHolder(1, "Netz", ConsentService.PURPOSE, side, contact.id()), true, ""));
        return true;
    }

    private List<IntroductionRow> rows() {
        return world.in(network, service::rows);
    }

    private Contact contact() {
        return world.in(network, () -> {
            var member = new Member(world.ids().next(), MemberFixtures.brewery(), MemberFixtures.NOW);
            var contact = member.addContact(world.ids().next(), MemberFixtures.emre(), MemberFixtures.NOW);
            new JpaMembers(world.database()).add(member);
            return contact;
        });
    }
}
