package de.reihum.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BallotPaperTest {

    private final AtomicLong ids = new AtomicLong();
    private final BallotPaper paper = new BallotPaper(null, new ArrayList<>());

    @BeforeEach
    void write() {
        paper.write(List.of("Azubis", "Pflege", "Gesundheit"), ids::incrementAndGet);
    }

    @Test
    void topics_keep_their_order_and_their_records() {
        paper.write(List.of("Azubis finden", "Pflege"), ids::incrementAndGet);
        assertThat(paper.options()).extracting(PollOption::text).containsExactly("Azubis finden", "Pflege");
        assertThat(paper.options()).extracting(PollOption::id).containsExactly(1L, 2L);
        paper.write(List.of("Azubis finden", "Pflege", "Schule"), ids::incrementAndGet);
        assertThat(paper.options()).extracting(PollOption::number).containsExactly(1, 2, 3);
        assertThat(paper.options()).extracting(PollOption::id).containsExactly(1L, 2L, 4L);
    }

    @Test
    void a_withdrawn_topic_is_kept_and_not_offered_and_two_stay() {
        paper.retire(2);
        assertThat(paper.offered()).extracting(PollOption::number).containsExactly(1, 3);
        assertThat(paper.find(2)).get().extracting(PollOption::retired).isEqualTo(true);
        assertThatThrownBy(() -> paper.retire(1)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void what_is_not_on_it_cannot_be_withdrawn() {
        assertThatThrownBy(() -> paper.retire(9)).isInstanceOf(NotFound.class);
    }
}
