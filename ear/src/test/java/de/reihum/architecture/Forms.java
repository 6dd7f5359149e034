package de.reihum.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static de.reihum.architecture.Conditions.that;
import static de.reihum.architecture.Product.WEB;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchRule;
import de.reihum.web.shared.form.RecordForm;
import java.util.stream.Stream;

/** What every form owes to whoever types into it. */
final class Forms {

    /** A form that is saved over a version can be overtaken; then it has to be opened again with what was typed. */
    static final ArchRule FORMS_OVER_A_VERSION_CAN_BE_LOADED_AGAIN = classes().that(WEB).and(describe("have a form over a version", type -> opensForm(type) && (readsVersion(type) || savesOverVersion(type))))
            .should(that("call RecordForm.again", type -> uses(type).anyMatch(target -> target.getName().equals("again") && target.getOwner().isAssignableTo(RecordForm.class))));

    private Forms() {}

    private static boolean opensForm(JavaClass type) {
        return type.getConstructorCallsFromSelf().stream().anyMatch(call -> call.getTargetOwner().isEquivalentTo(RecordForm.class)) && !type.isAssignableTo(RecordForm.class);
    }

    private static boolean readsVersion(JavaClass type) {
        return uses(type).anyMatch(target -> target.getName().equals("version") && !target.getOwner().isAssignableTo(type.getName()) && target.getRawParameterTypes().isEmpty());
    }

    /** By way of a draft or a report that knows the version. */
    private static boolean savesOverVersion(JavaClass type) {
        return uses(type).filter(target -> target.getName().equals("save") && WEB.test(target.getOwner())).flatMap(target -> target.resolveMember().stream())
                .filter(JavaCodeUnit.class::isInstance).anyMatch(method -> readsVersion(method.getOwner()));
    }

    private static Stream<CodeUnitAccessTarget> uses(JavaClass type) {
        return Stream.concat(type.getCodeUnitCallsFromSelf().stream().map(call -> call.getTarget()), type.getCodeUnitReferencesFromSelf().stream().map(reference -> reference.getTarget()));
    }
}
