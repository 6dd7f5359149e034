package de.reihum.ear.polls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.reihum.ear.TestableEar;
import de.reihum.polls.InvitationRow;
import de.reihum.polls.Poll;
import de.reihum.polls.PollRunService.MoveEnd;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.RuleBroken;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** Inside the server, with its own worker, mails and database; only the days are passed by moving the product's clock. */
@Isolated
@ExtendWith(ArquillianExtension.class)
class PollRunIT {

    @Inject
    private AskedNetwork network;

    @Deployment
    static EnterpriseArchive shipped() {
        return TestableEar.with(PollRunIT.class, AskedNetwork.class);
    }

    @Test
    void reminders_go_to_those_who_have_not_answered_three_days_apart_and_twice() {
        var anna = network.member("Brauerei");
        var bernd = network.member("Optik");
        long poll = network.ask(30);
        network.answer(network.mailed(anna, "Ihre Stimme"), 1);
        network.mailed(bernd, "Ihre Stimme");

        network.pass(Duration.ofDays(2));
        assertEquals(List.of(), network.work(() -> network.run().remindable(poll)));
        assertThrows(RuleBroken.class, () -> network.work(() -> network.run().remind(poll)));
        for (int reminder = 1; reminder <= 2; reminder++) {
            network.pass(Duration.ofDays(reminder == 1 ? 1 : 3));
            assertEquals(List.of("Optik"), network.work(() -> network.run().remindable(poll)).stream().map(InvitationRow::memberName).toList());
            assertEquals(1, network.work(() -> network.run().remind(poll)));
            assertEquals(reminder, network.mails(bernd, "Erinnerung", reminder).size());
            assertThrows(RuleBroken.class, () -> network.work(() -> network.run().remind(poll)));
        }
        network.pass(Duration.ofDays(3));
        assertEquals(List.of(), network.work(() -> network.run().remindable(poll)));
        assertEquals(List.of(), network.mails(anna, "Erinnerung", 0));
        network.answer(network.mails(bernd, "Erinnerung", 2).get(0), 2);
        network.answer(network.mailed(bernd, "Ihre Stimme"), 3);
        assertEquals(2, network.details(poll).turnout().answered());
    }

    @Test
    void a_moved_end_closes_the_poll_on_the_new_day_and_late_answers_are_refused() {
        var anna = network.member("Brauerei");
        long poll = network.ask(10);
        var link = network.mailed(anna, "Ihre Stimme");
        network.work(() -> {
            network.run().moveEnd(new MoveEnd(poll, network.details(poll).version(), network.today().plusDays(20)));
            return poll;
        });
        network.pass(Duration.ofDays(11));
        network.answer(link, 1);
        assertEquals(List.of(), network.closings(poll));
        assertEquals(Poll.State.RUNNING, network.details(poll).state());
        network.pass(Duration.ofDays(10));
        assertThrows(RuleBroken.class, () -> network.answer(link, 2));
        network.awaitClosed(poll);
        assertThrows(RuleBroken.class, () -> network.answer(link, 2));
        assertEquals(List.of(1), network.page(link).chosen());
        assertThrows(RuleBroken.class, () -> network.work(() -> network.run().remind(poll)));
    }

    @Test
    void the_end_closes_a_poll_once_however_many_workers_come() {
        var anna = network.member("Brauerei");
        long poll = network.ask(5);
        network.answer(network.mailed(anna, "Ihre Stimme"), 1);
        network.pass(Duration.ofDays(6));
        var workers = Stream.generate(() -> CompletableFuture.runAsync(() -> network.closeWhenDue(poll))).limit(8).toList();
        workers.forEach(CompletableFuture::join);
        network.awaitClosed(poll);
        network.closeWhenDue(poll);
        assertEquals(1, network.closings(poll).size(), "closed once in the trail");
        assertThrows(RuleBroken.class, () -> network.work(() -> {
            network.run().close(poll);
            return poll;
        }));
    }

    @Test
    void a_withdrawn_option_keeps_its_answers_and_takes_no_new_ones() {
        var anna = network.member("Brauerei");
        var bernd = network.member("Optik");
        long poll = network.ask(10);
        var first = network.mailed(anna, "Ihre Stimme");
        var second = network.mailed(bernd, "Ihre Stimme");
        network.answer(first, 1);
        network.work(() -> {
            network.run().retire(poll, 1);
            return poll;
        });
        assertThrows(InvalidValue.class, () -> network.answer(second, 1));
        assertEquals(List.of(2, 3), network.page(second).options().stream().map(option -> option.number()).toList());
        assertEquals(List.of(1, 2, 3), network.page(first).options().stream().map(option -> option.number()).toList());
        network.answer(first, 1);
        var result = network.results(poll).options().get(0);
        assertTrue(result.retired());
        assertEquals(1, result.votes());
    }
}
