package de.reihum.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartTest {

    private int asked;

    @Test
    void a_full_part_asks_how_many_there_are() {
        assertThat(part(0, 2, "a", "b").total()).isEqualTo(77);
        assertThat(asked).isOne();
    }

    @Test
    void a_part_that_is_not_full_shows_the_end_itself() {
        assertThat(part(0, 3, "a", "b").total()).isEqualTo(2);
        assertThat(part(10, 3, "a").total()).isEqualTo(11);
        assertThat(part(0, 3).total()).isZero();
        assertThat(asked).isZero();
    }

    @Test
    void a_part_behind_the_end_does_not_show_where_the_end_is() {
        assertThat(part(100, 3).total()).isEqualTo(77);
    }

    private Part<String> part(int offset, int limit, String... rows) {
        return Part.of(new Slice(offset, limit, List.of()), List.of(rows), () -> {
            asked++;
            return 77;
        });
    }
}
