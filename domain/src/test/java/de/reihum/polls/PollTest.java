package de.reihum.polls;

import static de.reihum.polls.PollWorld.START;
import static de.reihum.polls.PollWorld.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.members.Employees;
import de.reihum.members.Member;
import de.reihum.members.audience.AudienceText;
import de.reihum.members.MemberFilter;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.RuleBroken;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PollTest {

    private final AtomicLong ids = new AtomicLong();

    private Poll draft() {
        return new Poll(1, question(Poll.Mode.ONE), ids::incrementAndGet);
    }

    private Poll sent() {
        var poll = draft();
        poll.send(START);
        return poll;
    }

    private static PollData with(String question, List<String> options) {
        return new PollData(question, "", Poll.Mode.ONE, false, false, null, options, MemberFilter.everything());
    }

    @Test
    void a_draft_tells_everything_that_is_wrong_with_it_at_once() {
        assertThatThrownBy(() -> new Poll(1, with("?", List.of("Azubis")), ids::incrementAndGet))
                .isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.reasons()).extracting("field").containsExactly("question", "options"));
    }

    @Test
    void two_options_that_read_the_same_are_one_too_many() {
        assertThatThrownBy(() -> new Poll(1, with("Welches Thema?", List.of("Häberle", "HAEBERLE")), ids::incrementAndGet)).hasMessageContaining("optionTwice");
    }

    @Test
    void twenty_options_are_fine_and_twenty_one_are_not() {
        var twenty = IntStream.rangeClosed(1, 20).mapToObj(number -> "Thema " + number).toList();
        assertThat(new Poll(1, with("Welches Thema?", twenty), ids::incrementAndGet).options()).hasSize(20);
        var more = IntStream.rangeClosed(1, 21).mapToObj(number -> "Thema " + number).toList();
        assertThatThrownBy(() -> new Poll(1, with("Welches Thema?", more), ids::incrementAndGet)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_draft_may_be_changed_in_everything() {
        var poll = draft();
        poll.revise(new PollData("Eine andere Frage?", "", Poll.Mode.RANKING, true, true, null, List.of("Eins", "Zwei"), MemberFilter.everything()), ids::incrementAndGet);
        assertThat(poll.options()).extracting(PollOption::text).containsExactly("Eins", "Zwei");
        assertThat(poll.options()).extracting(PollOption::number).containsExactly(1, 2);
        assertThat(poll.anonymous()).isTrue();
    }

    @Test
    void what_was_sent_stands_so_anonymity_is_never_taken_back() {
        var poll = new Poll(1, PollWorld.anonymous(question(Poll.Mode.ONE)), ids::incrementAndGet);
        poll.send(START);
        assertThatThrownBy(() -> poll.revise(question(Poll.Mode.ONE), ids::incrementAndGet)).isInstanceOf(RuleBroken.class);
        assertThat(poll.anonymous()).isTrue();
    }

    @Test
    void a_poll_is_sent_once() {
        var poll = sent();
        assertThatThrownBy(() -> poll.send(START)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void options_are_retired_and_not_deleted_and_two_stay() {
        var poll = sent();
        poll.retire(1);
        poll.retire(2);
        assertThat(poll.offered()).extracting(PollOption::number).containsExactly(3, 4);
        assertThat(poll.options()).hasSize(4);
        assertThatThrownBy(() -> poll.retire(3)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_poll_is_closed_once() {
        var poll = sent();
        poll.close(START);
        assertThatThrownBy(() -> poll.close(START)).isInstanceOf(RuleBroken.class);
        assertThat(poll.course().takesAnswers(START)).isFalse();
    }

    @Test
    void a_topic_is_chosen_after_the_end_and_stands_once_the_members_were_told() {
        var poll = sent();
        assertThatThrownBy(() -> poll.choose(1, "")).isInstanceOf(RuleBroken.class);
        poll.close(START);
        poll.choose(1, "Danke");
        poll.choose(2, "Danke an alle");
        poll.announce(START);
        assertThat(poll.chosen().orElseThrow().text()).isEqualTo("Pflege und Beruf");
        assertThatThrownBy(() -> poll.choose(1, "")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> poll.announce(START)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void hidden_results_show_when_it_is_closed_and_not_before() {
        var poll = new Poll(1, PollWorld.hidden(question(Poll.Mode.ONE)), ids::incrementAndGet);
        poll.send(START);
        assertThat(poll.resultsVisible()).isFalse();
        poll.close(START);
        assertThat(poll.resultsVisible()).isTrue();
    }

    @Test
    void an_audience_is_remembered_with_all_its_parts() {
        var wanted = MemberFilter.text("Neckar & Enz=50 %").withKinds(Set.of(Member.Kind.SME, Member.Kind.IHK)).withSizes(Set.of(Employees.Size.SMALL))
                .withStatuses(Set.of(Member.Status.ACTIVE, Member.Status.APPLIED)).withParticipations(Set.of(Member.Participation.PASSIVE, Member.Participation.NEW))
                .withTags(Set.of("Ausbildung", "Gastgeber ü")).withTown("Marbach").withSector("Handwerk").withIds(Set.of(12L, 13L));
        assertThat(AudienceText.read(AudienceText.write(wanted))).isEqualTo(wanted);
        assertThat(AudienceText.read(AudienceText.write(MemberFilter.everything()))).isEqualTo(MemberFilter.everything());
    }

    @Property
    void an_audience_survives_any_text(@ForAll String text) {
        var wanted = MemberFilter.text(text);
        assertThat(AudienceText.read(AudienceText.write(wanted)).text()).isEqualTo(new String(wanted.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
}
