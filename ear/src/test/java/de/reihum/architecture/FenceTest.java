package de.reihum.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A fence is trusted only after it has been seen to fail: each rule meets a class that breaks it. */
class FenceTest {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("de.reihum.planted", "de.reihum.plantedtoo", "de.reihum.persistence.planted", "de.reihum.web.planted",
            "de.reihum.persistence.tenancy", "de.reihum.tenancy", "de.reihum.accounts");

    /** What the rule says about the planted class; the packages of cycles are told by their slices. */
    private static final Map<String, String> WORDS = Map.of("NO_CYCLES_IN_DOMAIN", "Slice planted");

    @TestFactory
    Stream<DynamicTest> each_rule_catches_a_planted_violation() {
        return ArchitectureTest.rules().filter(field -> !Planting.AGAINST.containsKey(field.getName())).map(field -> DynamicTest.dynamicTest(field.getName().toLowerCase(Locale.ROOT), () ->
                assertThat(ArchitectureTest.rule(field).evaluate(PLANTED).getFailureReport().getDetails())
                        .anySatisfy(line -> assertThat(line).containsAnyOf("planted", WORDS.getOrDefault(field.getName(), "planted")))));
    }

    @TestFactory
    Stream<DynamicTest> each_other_rule_catches_a_violation_in_its_own_packages() {
        return ArchitectureTest.rules().filter(field -> Planting.AGAINST.containsKey(field.getName())).map(field -> DynamicTest.dynamicTest(field.getName().toLowerCase(Locale.ROOT), () ->
                assertThat(ArchitectureTest.rule(field).evaluate(Planting.AGAINST.get(field.getName())).hasViolation()).isTrue()));
    }

    @Test
    void a_query_that_breaks_out_of_jpql_is_found() throws IOException {
        assertThat(Sources.outbreaks(Product.HOME.resolve("ear/target/test-classes/de/reihum/persistence/planted"))).hasSize(1);
    }

    @Test
    void a_big_package_is_found() throws IOException {
        assertThat(Sources.bigPackages(10)).isNotEmpty();
    }

    @Test
    void a_type_that_is_named_in_full_is_found() {
        assertThat(Sources.fullNames("import java.util.List;\n/** @see java.util.Set */ class A { java.util.Map m = f(\"java.util.Set\"); }")).containsExactly("java.util.Map");
    }

    @Test
    void a_test_that_proves_nothing_is_found() {
        var tests = new ClassFileImporter().importClasses(Hollow.class);
        assertThat(Tests.withoutAssertion(tests)).singleElement().asString().contains("proves_nothing");
        assertThat(Tests.skippedOrTimed(tests)).isNotEmpty();
    }

    @Test
    void a_test_inside_the_server_that_leaves_others_there_is_found() {
        assertThat(Tests.insideButNotAlone(new ClassFileImporter().importClasses(Hollow.Inside.class))).singleElement().asString().contains("Inside");
    }
}
