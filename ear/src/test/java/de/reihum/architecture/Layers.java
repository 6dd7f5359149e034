package de.reihum.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static de.reihum.architecture.Product.DOMAIN;
import static de.reihum.architecture.Product.PERSISTENCE;
import static de.reihum.architecture.Product.SERVER;
import static de.reihum.architecture.Product.WEB;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import de.reihum.accounts.Requires;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.Set;

/** Which layer may know which. */
final class Layers {

    /** Domain beans beside services that the web may use: they do nothing in a network's name, are the way into one, or tell what everybody may see. */
    private static final Set<String> OPEN_BEANS = Set.of("TenantRunner", "TenantContext", "Actor", "ProductClock", "Ids", "KeyRing", "Once", "Faces");

    private static final DescribedPredicate<JavaClass> REPOSITORY = describe("repositories", type -> "domain".equals(Product.layer(type)) && type.isInterface()
            && type.getAllSubclasses().stream().anyMatch(sub -> "persistence".equals(Product.layer(sub))));

    private static final DescribedPredicate<JavaClass> CONNECTIONS = describe("the pool", type -> type.getName().equals("de.reihum.persistence.shared.Connections"));

    /** What failed may be recognised where it is translated. */
    private static final DescribedPredicate<JavaClass> FAILURE = describe("failures", type -> type.isAssignableTo(Exception.class));

    private static final DescribedPredicate<JavaClass> HIDDEN_BEAN = describe("domain beans that ask for no permission", type -> "domain".equals(Product.layer(type))
            && type.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped") && !OPEN_BEANS.contains(type.getSimpleName())
            && type.getMethods().stream().anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && !method.isAnnotatedWith(Requires.class)));

    private static final DescribedPredicate<JavaClass> OUTSIDE_OF_THE_DOMAIN = not(DOMAIN).and(
            resideOutsideOfPackages("java..", "javax.crypto..", "javax.naming..", "jakarta.persistence..", "jakarta.transaction..", "jakarta.inject..", "jakarta.enterprise..", "jakarta.interceptor..", "jakarta.annotation..")
                    .or(resideInAnyPackage("java.sql..", "java.nio.file..", "java.net.http..", "java.rmi..", "java.awt..", "jakarta.annotation.security.."))
                    .or(describe("files", type -> type.getName().startsWith("java.io.File")))).and(describe("not an array of primitives", type -> !type.getPackageName().isEmpty()));

    static final ArchRule DOMAIN_KNOWS_FOUR_APIS = noClasses().that(DOMAIN).should().dependOnClassesThat(OUTSIDE_OF_THE_DOMAIN);
    static final ArchRule PERSISTENCE_KNOWS_NO_WEB = noClasses().that(PERSISTENCE).should().dependOnClassesThat(WEB.or(resideInAnyPackage("jakarta.servlet..", "jakarta.ws.rs..", "com.vaadin..")));
    static final ArchRule WEB_KNOWS_NO_PERSISTENCE = noClasses().that(WEB).should().dependOnClassesThat(
            PERSISTENCE.or(resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..", "java.sql..", "javax.sql..")).and(not(FAILURE)));
    static final ArchRule ENTITIES_STAY_BELOW_WEB = noClasses().that(WEB).should().dependOnClassesThat().areAnnotatedWith(Entity.class);
    static final ArchRule EMBEDDABLES_STAY_BELOW_WEB = noClasses().that(WEB).should().dependOnClassesThat().areAnnotatedWith(Embeddable.class);
    static final ArchRule WEB_ASKS_NO_REPOSITORY = noClasses().that(WEB).should().dependOnClassesThat(REPOSITORY);
    static final ArchRule WEB_ASKS_SERVICES_ONLY = noClasses().that(WEB).should().dependOnClassesThat(HIDDEN_BEAN);
    static final ArchRule ECLIPSELINK_FOR_AUDIT_ALONE = noClasses().that(SERVER).and().resideOutsideOfPackage("de.reihum.persistence.audit..")
            .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.persistence..");
    static final ArchRule JDBC_FOR_WHAT_SPANS_NETWORKS = noClasses().that(SERVER)
            .and().resideOutsideOfPackages("de.reihum.persistence.jobs..", "de.reihum.persistence.audit..", "de.reihum.persistence.tenancy..", "de.reihum.persistence.platform.tables..").and(not(CONNECTIONS))
            .should().dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..").and(not(FAILURE)));
    static final ArchRule REPOSITORIES_ARE_NAMED_AFTER_THEIR_INTERFACE = classes().that(PERSISTENCE).and(describe("implement a domain interface",
            type -> type.getRawInterfaces().stream().anyMatch(DOMAIN))).should().haveNameMatching(".*\\.(Jpa|Jdbc|Node|)[A-Z][A-Za-z]*").andShould(
                    Conditions.that("be called Jpa or Jdbc and the interface's name", type -> type.getRawInterfaces().stream()
                            .anyMatch(wanted -> type.getSimpleName().equals("Jpa" + wanted.getSimpleName()) || type.getSimpleName().equals("Jdbc" + wanted.getSimpleName())
                                    || type.getSimpleName().equals("NodeLease"))));

    private Layers() {}
}
