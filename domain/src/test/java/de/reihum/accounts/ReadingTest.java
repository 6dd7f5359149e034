package de.reihum.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private final Reading reading = new Reading();
    private int asked;
    private final Supplier<Integer> answer = () -> ++asked;

    @Test
    void within_a_page_a_question_is_asked_once() {
        assertThat(reading.<Integer>of(() -> reading.once("a", answer) + reading.of(() -> reading.once("a", answer)) + reading.once("b", answer))).isEqualTo(1 + 1 + 2);
    }

    @Test
    void the_next_page_asks_anew_and_so_does_who_has_no_page() {
        reading.of(() -> reading.once("a", answer));
        assertThatThrownBy(() -> reading.of(() -> {
            throw new IllegalStateException("broken");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(reading.once("a", answer)).isEqualTo(2);
        assertThat(reading.once("a", answer)).isEqualTo(3);
        assertThat(reading.<Integer>of(() -> reading.once("a", answer))).isEqualTo(4);
    }
}
