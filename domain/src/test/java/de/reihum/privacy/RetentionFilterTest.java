package de.reihum.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetentionFilterTest {

    @Test
    void three_years_are_the_rule_and_no_wish_leaves_the_possible() {
        assertThat(RetentionFilter.standard()).isEqualTo(new RetentionFilter("", 0));
        assertThat(RetentionFilter.standard().withMonths(-1).months()).isZero();
        assertThat(RetentionFilter.standard().withText("  Blüm ")).isEqualTo(new RetentionFilter("Blüm", 0));
    }
}
