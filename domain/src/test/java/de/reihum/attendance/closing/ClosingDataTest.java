package de.reihum.attendance.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingDataTest {

    @Test
    void what_is_too_long_is_refused_with_its_field() {
        assertThat(new ClosingData("x".repeat(20_001), List.of(ResolutionData.of(" ")), "y".repeat(1001), List.of()).reasons()).extracting(reason -> reason.field()).containsExactly("minutes", "resolutions", "press");
    }
}
