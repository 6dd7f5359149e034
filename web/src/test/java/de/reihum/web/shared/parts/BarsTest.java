package de.reihum.web.shared.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.Test;

class BarsTest {

    @Test
    void nothing_has_no_bar_and_a_little_has_one() {
        assertThat(fills(0, 100)).isZero();
        assertThat(fills(0.1, 100)).isEqualTo(1);
        assertThat(fills(0, 0)).isZero();
    }

    private static int fills(double value, double longest) {
        var bar = new Bars(longest).bar("Azubis finden", value, "").getChildren().findFirst().orElseThrow();
        return (int) bar.getChildren().filter(part -> part.getElement().getClassList().contains("track")).flatMap(Component::getChildren).count();
    }
}
