package de.reihum.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static de.reihum.architecture.Product.DOMAIN;
import static de.reihum.architecture.Product.SERVER;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Requires;
import de.reihum.attendance.closing.ClosingService;
import de.reihum.tenancy.TenantContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Set;

/** Who may let somebody in, and what stands at every entrance. */
final class Doors {

    private static final DescribedPredicate<JavaClass> SERVICE = describe("services", type -> "domain".equals(Product.layer(type)) && type.getSimpleName().endsWith("Service"));

    /** The one filter of the web, and the runner for jobs and operators. */
    private static final Set<String> MAY_ENTER = Set.of("de.reihum.web.tenancy.AccessFilter", "de.reihum.accounts.TenantRunner");

    static final ArchRule SERVICES_ASK_FOR_A_PERMISSION = methods().that().areDeclaredInClassesThat(SERVICE).and().arePublic().should().beAnnotatedWith(Requires.class);
    static final ArchRule SERVICES_ARE_TRANSACTIONAL = classes().that(SERVICE).should().beAnnotatedWith("jakarta.transaction.Transactional")
            .andShould().beAnnotatedWith("jakarta.enterprise.context.ApplicationScoped").andShould().notBeInterfaces();
    static final ArchRule REQUIRES_IS_THE_ONLY_AUTHORISATION = noClasses().that(SERVER).should().dependOnClassesThat().resideInAnyPackage("jakarta.annotation.security..", "jakarta.security..")
            .orShould().callMethodWhere(named("isCallerInRole", "isUserInRole"));
    static final ArchRule FEW_MAY_ENTER = noClasses().that(SERVER).and(describe("are no door", type -> !MAY_ENTER.contains(outer(type)))).should()
            .callMethodWhere(named("enter", "exchange").and(ownedBy(TenantContext.class, Actor.class)));

    static final ArchRule REPORTS_COME_IN_CLEAN = noClasses().that(SERVER).and().doNotHaveFullyQualifiedName("de.reihum.web.shared.minutes.ReportDoor").should()
            .callMethod(ClosingService.class, "write", ClosingService.WriteClosing.class);

    static final ArchRule ONE_PERSISTENCE_CONTEXT = fields().that().areAnnotatedWith(PersistenceContext.class).should().beDeclaredIn("de.reihum.persistence.tenancy.Database");
    static final ArchRule ENTITY_MANAGERS_ARE_NOT_KEPT = noFields().that().areNotDeclaredIn("de.reihum.persistence.tenancy.Database").should().haveRawType(EntityManager.class);
    static final ArchRule NO_ENTITY_MANAGER_FACTORY = noClasses().that(SERVER).should().dependOnClassesThat().haveFullyQualifiedName("jakarta.persistence.EntityManagerFactory")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("jakarta.persistence.PersistenceUnit").orShould().dependOnClassesThat().haveFullyQualifiedName("jakarta.persistence.Persistence");
    static final ArchRule NO_WAY_AROUND_JPQL = noClasses().that(SERVER).should().callMethodWhere(
            named("createNativeQuery", "unwrap", "createStoredProcedureQuery", "createNamedStoredProcedureQuery", "setProperty", "getDelegate").and(inPackage("jakarta.persistence"))
                    .and(describe("outside the door", call -> !call.getOriginOwner().getName().equals("de.reihum.persistence.tenancy.Database"))));
    static final ArchRule NO_INHERITANCE = noClasses().that(DOMAIN).should().beAnnotatedWith("jakarta.persistence.Inheritance").orShould().beAnnotatedWith("jakarta.persistence.IdClass");

    private Doors() {}

    private static String outer(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    private static DescribedPredicate<JavaCall<?>> named(String... names) {
        return describe("called " + String.join(", ", names), call -> Set.of(names).contains(call.getTarget().getName()));
    }

    private static DescribedPredicate<JavaCall<?>> ownedBy(Class<?>... owners) {
        return describe("of the request's tenant or actor", call -> {
            AccessTarget target = call.getTarget();
            return Arrays.stream(owners).anyMatch(owner -> target.getOwner().isAssignableTo(owner));
        });
    }

    private static DescribedPredicate<JavaCall<?>> inPackage(String name) {
        return describe("in " + name, call -> call.getTargetOwner().getPackageName().startsWith(name));
    }
}
