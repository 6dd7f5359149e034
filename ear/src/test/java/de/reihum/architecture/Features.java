package de.reihum.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static de.reihum.architecture.Product.DOMAIN;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** Which feature may know which. */
final class Features {

    /** What every feature may use. */
    private static final Set<String> COMMON = Set.of("shared", "tenancy", "accounts", "audit", "jobs");

    /** The arrows of the domain beyond the common ones; for the common ones themselves all of theirs. A new feature needs a line. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("tenancy", Set.of("shared")),
            Map.entry("accounts", Set.of("shared", "tenancy")),
            Map.entry("audit", Set.of("shared", "tenancy", "accounts")),
            Map.entry("jobs", Set.of("shared", "tenancy", "accounts", "audit")),
            Map.entry("login", Set.of()),
            Map.entry("team", Set.of()),
            Map.entry("platform", Set.of("team", "profile", "settings")),
            Map.entry("api", Set.of()),
            Map.entry("links", Set.of()),
            Map.entry("members", Set.of("links", "fields", "settings")),
            Map.entry("exchange", Set.of("members", "fields")),
            Map.entry("settings", Set.of()),
            Map.entry("profile", Set.of()),
            Map.entry("fields", Set.of()),
            Map.entry("filters", Set.of()),
            Map.entry("duplicates", Set.of("links", "members")),
            Map.entry("privacy", Set.of("members", "links", "settings")),
            Map.entry("tasks", Set.of("members")),
            Map.entry("touches", Set.of("links", "members", "tasks", "settings")),
            Map.entry("participation", Set.of("members")),
            Map.entry("matrix", Set.of("members")),
            Map.entry("polls", Set.of("links", "members")),
            Map.entry("meetings", Set.of("links", "members", "polls", "settings")),
            Map.entry("hosting", Set.of("meetings", "members", "links", "settings", "tasks")),
            Map.entry("invitations", Set.of("meetings", "members", "links", "settings", "tasks")),
            Map.entry("replies", Set.of("meetings", "invitations", "members", "links", "settings", "tasks")),
            Map.entry("attendance", Set.of("meetings", "invitations", "replies", "members", "links", "tasks")),
            Map.entry("calendar", Set.of("meetings", "links", "members", "settings")),
            Map.entry("proposals", Set.of("meetings", "invitations", "members", "links", "polls", "ballots", "settings")),
            Map.entry("ballots", Set.of("links", "members", "polls")));

    static final ArchRule ARROWS_IN_DOMAIN = classes().that(DOMAIN).should(new ArchCondition<JavaClass>("follow the allowed arrows between features") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            var from = Product.feature(type);
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass().getBaseComponentType();
                if ("domain".equals(Product.layer(target)) && !allowed(from, Product.feature(target))) {
                    events.add(SimpleConditionEvent.violated(type, from + " -> " + Product.feature(target) + ": " + dependency.getDescription()));
                    return;
                }
            }
        }
    });

    static final ArchRule NO_CYCLES_IN_DOMAIN = slices().matching("de.reihum.(*)").should().beFreeOfCycles();
    static final ArchRule NO_CYCLES_IN_PERSISTENCE = slices().matching("de.reihum.persistence.(*)..").should().beFreeOfCycles()
            // the door opens each transaction's change log, and the trail is read through the door
            .ignoreDependency(describe("the door", type -> type.getName().equals("de.reihum.persistence.tenancy.Database")),
                    describe("the change logs", type -> type.getName().equals("de.reihum.persistence.audit.ChangeLogs")));
    static final ArchRule NO_CYCLES_IN_WEB = slices().matching("de.reihum.web.(*)..").should().beFreeOfCycles();

    private Features() {}

    private static boolean allowed(String from, String to) {
        var more = ARROWS.get(from);
        return from.equals(to) || more != null && (more.contains(to) || !COMMON.contains(from) && COMMON.contains(to));
    }
}
