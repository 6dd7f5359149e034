package de.reihum.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.shared.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class MistakeTest {

    @Test
    void what_is_wrong_with_one_field_stands_together_and_the_fields_in_their_order() {
        var reasons = List.of(Reason.of("title", "short"), Reason.of("wish", "past"), Reason.of("title", "odd"));
        assertThat(Mistake.of(reasons, Reason::key)).containsExactly(new Mistake("title", List.of("short", "odd")), new Mistake("wish", List.of("past")));
    }
}
