package de.reihum.ear.isolation;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The ways into a network's data beside views and REST addresses, read from the compiled classes: plain pages, files, effects, long work, search,
 * and whatever enters a network by itself.
 */
final class Entrances {

    private static final List<JavaClass> CLASSES = new ClassFileImporter().importPaths(Path.of("../web/target/classes"), Path.of("../domain/target/classes")).stream()
            .filter(type -> type.getPackageName().startsWith("de.reihum.")).toList();

    private Entrances() {}

    /** The addresses of all plain pages, such as {@code /a/*}. */
    static Set<String> pages() {
        return sorted(CLASSES.stream().filter(type -> type.isAnnotatedWith("jakarta.servlet.annotation.WebServlet")).flatMap(type -> {
            var mark = type.getAnnotationOfType("jakarta.servlet.annotation.WebServlet");
            return Stream.of("value", "urlPatterns").flatMap(part -> mark.get(part).map(each -> Stream.of((Object[]) each)).orElse(Stream.empty())).map(Object::toString);
        }));
    }

    static Set<String> effects() {
        return kindsOf("de.reihum.jobs.EffectHandler");
    }

    static Set<String> works() {
        return kindsOf("de.reihum.jobs.JobWork");
    }

    static Set<String> searches() {
        return kindsOf("de.reihum.shared.SearchSource");
    }

    /** What a member's page gathers from other features. */
    static Set<String> histories() {
        return kindsOf("de.reihum.web.members.timeline.TimelineSource");
    }

    /** Whatever takes or gives a file beside Vaadin's page. */
    static Set<String> files() {
        return users(JavaClass.Predicates.resideInAnyPackage("com.vaadin.flow.server.streams"));
    }

    /** Whatever enters a network by itself, and not through the filter before all requests. */
    static Set<String> enterers() {
        return users(DescribedPredicate.describe("runs in a network", type -> type.getName().equals("de.reihum.accounts.TenantRunner")));
    }

    private static Set<String> kindsOf(String type) {
        return sorted(CLASSES.stream().filter(one -> one.isAssignableTo(type) && !one.isInterface() && !one.getModifiers().contains(JavaModifier.ABSTRACT)).map(Entrances::name));
    }

    private static Set<String> users(DescribedPredicate<? super JavaClass> used) {
        return sorted(CLASSES.stream().filter(one -> one.getDirectDependenciesFromSelf().stream().anyMatch(each -> used.test(each.getTargetClass())))
                .map(one -> one.getEnclosingClass().orElse(one)).map(Entrances::name).filter(name -> !name.equals("accounts.TenantRunner")));
    }

    /** Without the part that all have, such as {@code polls.mail.PollEnd}. */
    private static String name(JavaClass type) {
        return type.getName().replaceFirst("^de\\.reihum\\.(web\\.)?", "");
    }

    private static Set<String> sorted(Stream<String> names) {
        return new TreeSet<>(names.toList());
    }
}
