package de.reihum.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The compiled product, and which layer and feature a class belongs to. */
final class Product {

    static final Path HOME = Files.isDirectory(Path.of("domain")) ? Path.of("") : Path.of("..");
    static final List<String> MODULES = List.of("domain", "persistence", "web", "ear");

    static final JavaClasses CLASSES = new ClassFileImporter().importPaths(MODULES.stream().map(module -> HOME.resolve(module).resolve("target/classes")).toList());
    static final JavaClasses TESTS = new ClassFileImporter().importPaths(MODULES.stream().map(module -> HOME.resolve(module).resolve("target/test-classes"))
            .filter(Files::isDirectory).toList()).that(describe("are not planted", type -> !type.getName().contains(".architecture.Hollow")));

    private static final String ROOT = "de.reihum.";
    private static final Set<String> LAYERS = Set.of("persistence", "web", "launcher", "architecture");

    static final DescribedPredicate<JavaClass> DOMAIN = describe("domain classes", type -> "domain".equals(layer(type)));
    static final DescribedPredicate<JavaClass> PERSISTENCE = describe("persistence classes", type -> "persistence".equals(layer(type)));
    static final DescribedPredicate<JavaClass> WEB = describe("web classes", type -> "web".equals(layer(type)));
    static final DescribedPredicate<JavaClass> SERVER = describe("classes that run on the server", type -> Set.of("domain", "persistence", "web").contains(layer(type)));

    private Product() {}

    /** domain, persistence, web, launcher, or empty for what is not ours. */
    static String layer(JavaClass type) {
        if (!type.getPackageName().startsWith(ROOT)) {
            return "";
        }
        var first = part(type, 0);
        return LAYERS.contains(first) ? first : "domain";
    }

    static String feature(JavaClass type) {
        return part(type, "domain".equals(layer(type)) ? 0 : 1);
    }

    private static String part(JavaClass type, int index) {
        var parts = type.getPackageName().substring(ROOT.length()).split("\\.");
        return index < parts.length ? parts[index] : "";
    }

    /** The Java files of the product's own code. */
    static Stream<Path> sources() throws IOException {
        var files = Stream.<Path>empty();
        for (var module : MODULES) {
            files = Stream.concat(files, Files.walk(HOME.resolve(module).resolve("src/main/java")).filter(file -> file.toString().endsWith(".java")));
        }
        return files;
    }
}
