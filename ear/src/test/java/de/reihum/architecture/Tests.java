package de.reihum.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a test must be to prove anything. */
final class Tests {

    private static final Set<String> MARKS = Set.of("org.junit.jupiter.api.Test", "org.junit.jupiter.api.TestFactory", "org.junit.jupiter.params.ParameterizedTest", "org.junit.jupiter.api.RepeatedTest",
            "net.jqwik.api.Property", "net.jqwik.api.Example");
    private static final List<String> ASSERTIONS = List.of("org.assertj.core.api.", "org.junit.jupiter.api.Assertions", "com.microsoft.playwright.assertions.", "com.tngtech.archunit.lang.ArchRule");
    private static final List<String> EXCUSES = List.of("org.junit.jupiter.api.Disabled", "org.junit.jupiter.api.Timeout", "org.junit.jupiter.api.condition.", "org.junit.jupiter.api.Assumptions",
            "org.assertj.core.api.Assumptions");
    private static final String INSIDE = "org.jboss.arquillian.junit5.ArquillianExtension";
    private static final String ALONE = "org.junit.jupiter.api.parallel.Isolated";
    private static final int DEPTH = 8;

    private Tests() {}

    static List<String> withoutAssertion(JavaClasses tests) {
        return methods(tests).filter(method -> !asserts(method, new HashSet<>(), DEPTH)).map(JavaMethod::getFullName).sorted().toList();
    }

    static List<String> skippedOrTimed(JavaClasses tests) {
        return tests.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> EXCUSES.stream().anyMatch(dependency.getTargetClass().getName()::startsWith)).map(Object::toString).sorted().toList();
    }

    /** Tests that take the shipped application's place on the server while other classes may use it. */
    static List<String> insideButNotAlone(JavaClasses tests) {
        return tests.stream().filter(type -> type.getDirectDependenciesFromSelf().stream().anyMatch(dependency -> dependency.getTargetClass().getName().equals(INSIDE)))
                .filter(type -> !type.isAnnotatedWith(ALONE)).map(JavaClass::getName).sorted().toList();
    }

    private static Stream<JavaMethod> methods(JavaClasses tests) {
        return tests.stream().flatMap(type -> type.getMethods().stream()).filter(method -> method.getAnnotations().stream().anyMatch(mark -> MARKS.contains(mark.getRawType().getName())));
    }

    private static boolean asserts(JavaCodeUnit method, Set<JavaCodeUnit> seen, int depth) {
        if (!seen.add(method) || depth == 0) {
            return false;
        }
        return method.getAccessesFromSelf().stream().map(JavaAccess::getTarget)
                .anyMatch(target -> target.getName().startsWith("_assert") || target.getName().startsWith("_expect") // Karibu's
                        || ASSERTIONS.stream().anyMatch(target.getOwner().getName()::startsWith)
                        || target.resolveMember().filter(JavaCodeUnit.class::isInstance).map(JavaCodeUnit.class::cast).filter(next -> next.getOwner().getPackageName().startsWith("de.reihum"))
                                .filter(next -> asserts(next, seen, depth - 1)).isPresent());
    }
}
