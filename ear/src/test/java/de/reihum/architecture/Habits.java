package de.reihum.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static de.reihum.architecture.Product.DOMAIN;
import static de.reihum.architecture.Product.PERSISTENCE;
import static de.reihum.architecture.Product.SERVER;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Stream;

/** Names, time and output. */
final class Habits {

    private static final Set<Class<?>> MOMENTS = Set.of(Instant.class, LocalDate.class, LocalDateTime.class, LocalTime.class, OffsetDateTime.class, Year.class, YearMonth.class, ZonedDateTime.class);

    static final ArchRule NAMES_SAY_WHAT_IT_IS = noClasses().that(describe("are ours", type -> !Product.layer(type).isEmpty()))
            .should().haveNameMatching(".*[a-z](Impl|Manager|Helper|Helpers|Util|Utils|DTO|Dto|VO)(\\$.*)?").orShould().haveNameMatching(".*[.$]Abstract[A-Z].*");
    static final ArchRule ACCESSORS_WITHOUT_GET = noMethods().that().areDeclaredInClassesThat(DOMAIN.or(PERSISTENCE)).and(describe("are our own", Habits::ownPublic))
            .should().haveNameMatching("(get|set|update)[A-Z].*");
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses().that(SERVER).and(describe("are not the clock", type -> !type.getName().equals("de.reihum.shared.ProductClock")))
            .should().callMethodWhere(describe("now without a clock", Habits::nowWithoutClock));
    /** The mail API and the library for calendars know no other. */
    static final ArchRule NO_OLD_DATES = noClasses().that(SERVER).and().resideOutsideOfPackages("de.reihum.web.mail..", "de.reihum.web.shared.calendar..").should().dependOnClassesThat(DescribedPredicate.describe("old date classes",
            type -> Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar", "java.sql.Date", "java.sql.Timestamp", "java.sql.Time", "java.text.SimpleDateFormat").contains(type.getName())));
    static final ArchRule NOTHING_IS_PRINTED = noClasses().that(SERVER).should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .orShould().callMethodWhere(describe("printStackTrace", call -> call.getTarget().getName().equals("printStackTrace")));
    static final ArchRule NO_CHANCE_WITHOUT_SECURITY = noClasses().that(SERVER).should().dependOnClassesThat().haveFullyQualifiedName("java.util.Random")
            .orShould().callMethodWhere(describe("Math.random", call -> call.getTargetOwner().isEquivalentTo(Math.class) && call.getTarget().getName().equals("random")));
    static final ArchRule NO_SERIALISED_OBJECTS = noClasses().that(SERVER).should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream");
    static final ArchRule NO_STOPPED_SERVER = noClasses().that(SERVER).should().callMethod(System.class, "exit", int.class);

    private Habits() {}

    private static boolean ownPublic(JavaMethod method) {
        return method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC) && !overrides(method);
    }

    private static boolean overrides(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .anyMatch(parent -> parent.getMethods().stream().anyMatch(other -> other.getName().equals(method.getName())));
    }

    private static boolean nowWithoutClock(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var name = call.getTarget().getName();
        return "now".equals(name) && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.getName().equals("java.time.Clock"))
                && MOMENTS.stream().anyMatch(owner::isEquivalentTo)
                || "currentTimeMillis".equals(name) && owner.isEquivalentTo(System.class)
                || "systemDefaultZone".equals(name) || "systemDefault".equals(name) && owner.getName().equals("java.time.ZoneId");
    }
}
