package de.reihum.ballots;

import static de.reihum.polls.PollWorld.anonymous;
import static de.reihum.polls.PollWorld.hidden;
import static de.reihum.polls.PollWorld.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.links.LinkHolder;
import de.reihum.members.Contact;
import de.reihum.polls.Poll;
import de.reihum.polls.PollRunService.ChooseTopic;
import de.reihum.polls.PollWorld;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BallotServiceTest {

    private final PollWorld world = new PollWorld();

    @Test
    void a_named_answer_can_be_changed_until_the_end_and_stays_one() {
        var brewery = world.member("Brauerei");
        var id = world.running(question(Poll.Mode.ONE));
        world.answer(id, brewery, 1);
        world.answer(id, brewery, 3);
        assertThat(world.ballots.named).hasSize(1);
        assertThat(world.voting.page(world.link(id, brewery)).chosen()).containsExactly(3);
        world.pass(Duration.ofDays(20));
        assertThatThrownBy(() -> world.answer(id, brewery, 1)).isInstanceOf(RuleBroken.class).hasMessageContaining("ended");
    }

    @Test
    void an_anonymous_answer_is_final() {
        var brewery = world.member("Brauerei");
        var id = world.running(anonymous(question(Poll.Mode.ONE)));
        world.answer(id, brewery, 1);
        assertThatThrownBy(() -> world.answer(id, brewery, 2)).isInstanceOf(RuleBroken.class).hasMessageContaining("final");
        assertThat(world.ballots.secret).hasSize(1);
    }

    @Test
    void an_anonymous_answer_has_nothing_that_leads_to_a_person_or_a_time() {
        assertThat(Arrays.stream(SecretBallot.class.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers())).map(Field::getName)
                .filter(name -> !name.startsWith("_"))).containsExactlyInAnyOrder("poll", "choices");
    }

    @Test
    void the_ids_of_anonymous_answers_are_in_no_order() {
        var asked = IntStream.range(0, 40).mapToObj(i -> world.member("Betrieb", "betrieb" + i + "@example.org", Contact.Consent.UNKNOWN)).toList();
        var id = world.running(anonymous(question(Poll.Mode.ONE)));
        asked.forEach(member -> world.answer(id, member, 1));
        var numbers = world.ballots.secret.stream().map(SecretBallot::id).toList();
        assertThat(numbers).hasSize(40).doesNotHaveDuplicates().isNotEqualTo(numbers.stream().sorted().toList());
        assertThat(world.service.details(id).turnout().answered()).isEqualTo(40);
    }

    @Test
    void the_page_of_an_anonymous_poll_never_shows_what_was_answered() {
        var brewery = world.member("Brauerei");
        var id = world.running(anonymous(question(Poll.Mode.SEVERAL)));
        world.answer(id, brewery, 1, 2);
        var page = world.voting.page(world.link(id, brewery));
        assertThat(page.answered()).isTrue();
        assertThat(page.chosen()).isEmpty();
    }

    @Test
    void one_choice_is_one_choice_and_nothing_is_none() {
        var brewery = world.member("Brauerei");
        var id = world.running(question(Poll.Mode.ONE));
        assertThatThrownBy(() -> world.answer(id, brewery)).isInstanceOf(InvalidValue.class).hasMessageContaining("refusal.choose");
        assertThatThrownBy(() -> world.answer(id, brewery, 1, 2)).isInstanceOf(InvalidValue.class).hasMessageContaining("chooseOne");
        assertThatThrownBy(() -> world.answer(id, brewery, 9)).isInstanceOf(InvalidValue.class).hasMessageContaining("chooseOffered");
        assertThat(world.ballots.named).isEmpty();
        assertThat(world.service.details(id).turnout().answered()).isZero();
    }

    @Test
    void a_ranking_keeps_its_order_and_names_nothing_twice() {
        var brewery = world.member("Brauerei");
        var id = world.running(question(Poll.Mode.RANKING));
        assertThatThrownBy(() -> world.answer(id, brewery, 2, 2)).isInstanceOf(InvalidValue.class).hasMessageContaining("chooseTwice");
        world.answer(id, brewery, 3, 1);
        assertThat(world.voting.page(world.link(id, brewery)).chosen()).containsExactly(3, 1);
    }

    @Test
    void a_retired_option_can_be_kept_by_those_who_chose_it_but_not_newly_chosen() {
        var brewery = world.member("Brauerei");
        var workshop = world.member("Schlosserei");
        var id = world.running(question(Poll.Mode.SEVERAL));
        world.answer(id, brewery, 1, 2);
        world.run.retire(id, 1);
        world.answer(id, brewery, 1, 3);
        assertThatThrownBy(() -> world.answer(id, workshop, 1)).isInstanceOf(InvalidValue.class);
        assertThat(world.voting.page(world.link(id, workshop)).options()).extracting("number").containsExactly(2, 3, 4);
    }

    @Test
    void a_link_for_something_else_or_another_person_opens_no_poll() {
        var brewery = world.member("Brauerei");
        var id = world.running(question(Poll.Mode.ONE));
        assertThatThrownBy(() -> world.voting.page(new LinkHolder(1, "", "meetings.answer", id, brewery.contacts().get(0).id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.voting.answer(new LinkHolder(1, "", BallotService.PURPOSE, id, 4711), List.of(1))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_member_sees_results_after_its_answer_when_they_are_open() {
        var brewery = world.member("Brauerei");
        var id = world.running(question(Poll.Mode.ONE));
        assertThat(world.voting.page(world.link(id, brewery)).results()).isNull();
        world.answer(id, brewery, 1);
        assertThat(world.voting.page(world.link(id, brewery)).results().visible()).isTrue();
    }

    @Test
    void hidden_results_are_hidden_on_every_way_until_the_poll_is_closed() {
        var brewery = world.member("Brauerei");
        world.member("Schlosserei");
        var id = world.running(hidden(question(Poll.Mode.ONE)));
        var asked = world.invitations.ofPoll(id);
        world.answer(id, brewery, 1);
        assertThat(world.results.results(id).options()).isEmpty();
        assertThat(world.voting.page(world.link(id, brewery)).results().options()).isEmpty();
        assertThat(world.mails.question(asked.get(1).id()).orElseThrow().results().options()).isEmpty();
        assertThatThrownBy(() -> world.results.answers(id)).isInstanceOf(RuleBroken.class);
        world.run.close(id);
        assertThat(world.results.results(id).options()).hasSize(4);
        assertThat(world.results.answers(id)).hasSize(1);
    }

    @Test
    void who_answered_what_is_never_told_of_an_anonymous_poll() {
        var brewery = world.member("Brauerei");
        var id = world.running(anonymous(question(Poll.Mode.ONE)));
        world.answer(id, brewery, 1);
        world.run.close(id);
        assertThatThrownBy(() -> world.results.answers(id)).isInstanceOf(RuleBroken.class);
        assertThat(world.results.results(id).few()).isTrue();
    }

    @Test
    void no_question_is_mailed_after_the_answer_or_the_end() {
        var brewery = world.member("Brauerei");
        world.member("Schlosserei");
        var id = world.running(question(Poll.Mode.ONE));
        var asked = world.invitations.ofPoll(id);
        world.answer(id, brewery, 1);
        assertThat(world.mails.question(asked.get(0).id())).isEmpty();
        assertThat(world.mails.question(asked.get(1).id())).isPresent();
        world.run.close(id);
        assertThat(world.mails.question(asked.get(1).id())).isEmpty();
    }

    @Test
    void each_mail_has_a_link_of_its_own() {
        world.member("Brauerei");
        var id = world.running(question(Poll.Mode.ONE));
        var asked = world.invitations.ofPoll(id).get(0);
        assertThat(world.mails.question(asked.id()).orElseThrow().token()).isNotEqualTo(world.mails.question(asked.id()).orElseThrow().token());
    }

    @Test
    void the_page_tells_the_topic_once_the_members_were_told() {
        var brewery = world.member("Brauerei");
        var id = world.running(question(Poll.Mode.ONE));
        world.answer(id, brewery, 2);
        world.run.close(id);
        world.run.choose(new ChooseTopic(id, 0, 2, "Danke", false));
        assertThat(world.voting.page(world.link(id, brewery)).topic()).isEmpty();
        world.run.choose(new ChooseTopic(id, 0, 2, "Danke", true));
        assertThat(world.voting.page(world.link(id, brewery)).topic()).isEqualTo("Pflege und Beruf");
    }
}
