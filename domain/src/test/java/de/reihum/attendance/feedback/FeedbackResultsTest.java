package de.reihum.attendance.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeedbackResultsTest {

    @Test
    void two_answers_are_counted_and_not_shown() {
        var results = FeedbackResults.of(9, List.of(answer(5, "mehr Zeit"), answer(1, "")));
        assertThat(results.answers()).isEqualTo(2);
        assertThat(results.visible()).isFalse();
        assertThat(results.wishes()).isEmpty();
        assertThat(results.worth()).isEmpty();
    }

    @Test
    void three_answers_are_shown_without_their_order() {
        var results = FeedbackResults.of(9, List.of(answer(5, "Zeit"), answer(4, ""), answer(3, "Azubis")));
        assertThat(results.visible()).isTrue();
        assertThat(results.average()).isEqualTo(4);
        assertThat(results.hours()).containsEntry(FeedbackData.Hour.RIGHT, 3L);
        assertThat(results.wishes()).containsExactly("Azubis", "Zeit");
    }

    private static FeedbackData answer(int worth, String wish) {
        return new FeedbackData(worth, FeedbackData.Hour.RIGHT, wish);
    }
}
