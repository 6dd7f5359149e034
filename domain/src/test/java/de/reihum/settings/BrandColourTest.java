package de.reihum.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.reihum.settings.look.BrandColour;
import de.reihum.shared.InvalidValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandColourTest {

    private static final double ENOUGH = 4.5;

    @Test
    void contrast_is_that_of_the_standard() {
        assertThat(BrandColour.parse("#000000").contrast()).isEqualTo(21.0, within(0.001));
        assertThat(BrandColour.parse("#767676").contrast()).isEqualTo(4.54, within(0.01));
        assertThat(BrandColour.parse("#ffffff").contrast()).isEqualTo(1.0, within(0.001));
    }

    @Test
    void a_colour_on_which_nobody_can_read_is_refused_with_the_nearest_that_does() {
        assertThatThrownBy(() -> BrandColour.readable("#ff8800")).isInstanceOfSatisfying(InvalidValue.class, refused -> {
            assertThat(refused.reasons().get(0).key()).isEqualTo("settings.refusal.contrast");
            var nearest = refused.reasons().get(0).arguments().get(2).toString();
            assertThat(BrandColour.readable(nearest)).isEqualTo(nearest);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "url(x)"})
    void what_is_no_colour_is_refused(String text) {
        assertThatThrownBy(() -> BrandColour.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @Property
    void whatever_is_derived_can_be_read(@ForAll @IntRange(max = 0xffffff) int rgb) {
        var colour = new BrandColour(rgb).nearestReadable();
        assertThat(colour.contrast()).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(contrast(colour.ink(), colour.wash())).as("ink on wash").isGreaterThanOrEqualTo(ENOUGH);
        assertThat(contrast(colour.inkOnDark(), colour.washOnDark())).as("ink on wash, dark").isGreaterThanOrEqualTo(ENOUGH);
        assertThat(contrast(colour.onDark(), "#17211f")).as("link on dark paper").isGreaterThanOrEqualTo(ENOUGH);
        assertThat(contrast(colour.textOnBright(), colour.onDark())).as("button on dark").isGreaterThanOrEqualTo(ENOUGH);
        assertThat(contrast("#ffffff", colour.deep())).as("hero").isGreaterThanOrEqualTo(ENOUGH);
        assertThat(contrast("#ffffff", colour.surfaceOnDark())).as("hero, dark").isGreaterThanOrEqualTo(ENOUGH);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** By way of the contrast against white, (1 + 0.05) / (luminance + 0.05). */
    private static double luminance(String colour) {
        return 1.05 / BrandColour.parse(colour).contrast() - 0.05;
    }
}
