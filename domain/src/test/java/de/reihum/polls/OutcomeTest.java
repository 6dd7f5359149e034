package de.reihum.polls;

import static de.reihum.polls.PollWorld.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.InvalidValue;
import de.reihum.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private final Outcome outcome = Outcome.open();

    @Test
    void a_topic_may_be_chosen_anew_until_the_members_were_told() {
        outcome.choose(1, "Danke");
        outcome.choose(2, " Danke an alle ");
        assertThat(outcome.chosen()).isEqualTo(2);
        assertThat(outcome.word()).isEqualTo("Danke an alle");
        outcome.announce(START);
        assertThatThrownBy(() -> outcome.choose(1, "")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void the_members_are_told_once_and_only_of_a_topic() {
        assertThatThrownBy(() -> outcome.announce(START)).hasMessageContaining("noTopic");
        outcome.choose(1, "");
        outcome.announce(START);
        assertThatThrownBy(() -> outcome.announce(START)).hasMessageContaining("announced");
    }

    @Test
    void a_word_is_no_book() {
        assertThatThrownBy(() -> outcome.choose(1, "x".repeat(PollData.MAX_TEXT + 1))).isInstanceOf(InvalidValue.class);
    }
}
