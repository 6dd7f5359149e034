package de.reihum.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import de.reihum.web.links.LinkPage;
import de.reihum.web.tenancy.Area;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_product_keeps() {
        return rules().map(field -> DynamicTest.dynamicTest(field.getName().toLowerCase(Locale.ROOT), () -> {
            var result = rule(field).evaluate(Product.CLASSES);
            assertThat(result.getFailureReport().getDetails()).as(rule(field).getDescription()).isEmpty();
        }));
    }

    @Test
    void classes_were_found() {
        assertThat(Product.CLASSES.stream().map(Product::layer)).contains("domain", "persistence", "web", "launcher");
        assertThat(rules()).hasSizeGreaterThan(25);
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        assertThat(Sources.packagesWithoutWord()).isEmpty();
    }

    @Test
    void packages_stay_small() throws IOException {
        assertThat(Sources.bigPackages(Sources.MOST)).isEmpty();
    }

    @Test
    void queries_do_not_break_out_of_jpql() throws IOException {
        assertThat(Sources.outbreaks(Product.HOME.resolve("persistence/target/classes"))).isEmpty();
    }

    /** The server looks only into the class with the longest address that fits: one that ends with an id would hide those of the record itself. */
    @Test
    void no_resource_takes_the_address_of_a_record() {
        assertThat(Product.CLASSES.stream().map(type -> type.tryGetAnnotationOfType("jakarta.ws.rs.Path")).filter(Optional::isPresent)
                .map(path -> path.orElseThrow().get("value").orElse("").toString())).isNotEmpty().noneMatch(path -> path.endsWith("}"));
    }

    /** Else whoever has only a link would be asked to sign in. */
    @Test
    void pages_behind_links_are_open_to_visitors() {
        assertThat(Product.CLASSES.stream().filter(type -> type.isAssignableTo(LinkPage.class)).map(type -> type.tryGetAnnotationOfType(WebServlet.class)).flatMap(Optional::stream)
                .flatMap(page -> Stream.of(page.value()))).isNotEmpty().allMatch(pattern -> Area.of(pattern) == Area.PLAIN);
    }

    @Test
    void types_are_imported() throws IOException {
        assertThat(Sources.fullNames(Product.sources())).isEmpty();
    }

    @Test
    void every_test_asserts_something() {
        assertThat(Tests.withoutAssertion(Product.TESTS)).isEmpty();
    }

    @Test
    void no_test_is_skipped_or_timed() {
        assertThat(Tests.skippedOrTimed(Product.TESTS)).isEmpty();
    }

    @Test
    void tests_inside_the_server_are_alone_on_it() {
        assertThat(Tests.insideButNotAlone(Product.TESTS)).isEmpty();
    }

    static Stream<Field> rules() {
        return Stream.of(Features.class, Layers.class, Doors.class, Habits.class, Forms.class).flatMap(group -> Stream.of(group.getDeclaredFields())).filter(field -> field.getType() == ArchRule.class);
    }

    static ArchRule rule(Field field) {
        try {
            field.setAccessible(true);
            return ((ArchRule) field.get(null)).allowEmptyShould(true);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
