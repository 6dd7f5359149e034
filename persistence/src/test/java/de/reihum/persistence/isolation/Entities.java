package de.reihum.persistence.isolation;

import de.reihum.persistence.tenancy.Database;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entities there are, read from the compiled classes and not from a list somebody keeps. */
final class Entities {

    /** Reviewed: what belongs to the installation or to a person, and not to one network. */
    static final Set<String> ALLOWED_OUTSIDE = new TreeSet<>(Set.of("Network", "NetworkCounter", "Account", "ClosedNetwork", "RoleAssignment", "LoginTry", "OneTimeToken", "PlatformValue", "RecoveryCode", "RefusedSignIn", "SecondFactor", "SupportGrant"));

    private Entities() {}

    static Set<String> tenantFree() {
        return classes().stream().filter(type -> type.isAnnotationPresent(Entity.class) && !TenantEntity.class.isAssignableFrom(type))
                .map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    static int inNetworks() {
        return (int) classes().stream().filter(type -> type.isAnnotationPresent(Entity.class) && TenantEntity.class.isAssignableFrom(type)).count();
    }

    static List<String> unlisted() {
        var listed = unit();
        return classes().stream()
                .filter(type -> type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Embeddable.class) || type.isAnnotationPresent(Converter.class))
                .map(Class::getName).filter(name -> !listed.contains("<class>" + name + "</class>")).toList();
    }

    private static String unit() {
        try (InputStream xml = Files.newInputStream(root(Database.class).resolve("META-INF/persistence.xml"))) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Class<?>> classes() {
        return Stream.of(TenantEntity.class, Database.class).map(Entities::root).flatMap(Entities::in).toList();
    }

    /** A folder when the module is being compiled, a jar when it was packaged before. */
    private static Stream<Class<?>> in(Path place) {
        if (Files.isDirectory(place)) {
            return under(place);
        }
        try (var jar = FileSystems.newFileSystem(place)) {
            return under(jar.getPath("/"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<Class<?>> under(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class") && !file.endsWith("package-info.class") && !file.toString().contains("META-INF"))
                    .map(file -> root.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "")).toList().stream().map(Entities::load);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Entities.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Path root(Class<?> inside) {
        try {
            return Path.of(inside.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
