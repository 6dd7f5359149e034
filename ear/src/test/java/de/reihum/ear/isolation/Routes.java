package de.reihum.ear.isolation;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import de.reihum.shared.ProductClock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every address of the product, read from its compiled classes, and how it is reached with a network's own ids. */
final class Routes {

    private static final List<JavaClass> WEB = new ClassFileImporter().importPath(Path.of("../web/target/classes")).stream().toList();
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final String MEMBER = "{\"version\":1,\"data\":{\"name\":\"Neu\",\"kind\":\"SME\"}}";
    private static final String CONTACT = "{\"version\":1,\"data\":{\"lastName\":\"Neu\",\"language\":\"de\"}}";

    private static final String GIFT = "{\"kind\":\"TALK\",\"day\":\"2026-02-03\",\"line\":\"Neu\",\"link\":\"\"}";

    private static final String TASK = "{\"text\":\"Neu\",\"due\":\"2020-01-02\",\"owner\":\"#member\",\"subjectKind\":\"members\",\"subject\":\"#member\"}";
    private static final String TOUCH = "{\"with\":[{\"member\":\"#member\",\"contact\":\"#contact\"}],\"channel\":\"CALL\",\"day\":\"2020-01-02\",\"line\":\"Neu\",\"among\":false,\"startedBy\":\"0\"}";

    private static final String MEETING = "{\"title\":\"Neu\",\"series\":\"#series\",\"host\":\"#member\",\"place\":{\"name\":\"Halle\"},\"capacity\":0,\"guests\":1,\"asksNeeds\":false,\"poll\":\"0\"}";
    private static final String TOLD = "{\"member\":\"#member\",\"contact\":\"#contact\",\"answer\":{\"wish\":\"YES\",\"guests\":0},\"channel\":\"PHONE\",\"anyway\":true}";
    private static final String SERIES = "{\"name\":\"Neue Reihe\",\"start\":\"16:00:00\",\"minutes\":120,\"capacity\":0,\"guests\":1,\"rhythm\":{\"months\":[\"MARCH\"],\"weekday\":\"THURSDAY\",\"week\":2}}";

    /** What is sent along. An address that is not here is a violation: whoever adds one says how it is attacked. */
    private static final Map<String, String> BODIES = new TreeMap<>(Map.ofEntries(
            Map.entry("GET members", ""), Map.entry("GET members/{id}", ""), Map.entry("POST members", "{\"data\":{\"name\":\"Neu\",\"kind\":\"SME\"},\"contacts\":[]}"), Map.entry("PUT members/{id}", MEMBER),
            Map.entry("POST members/{id}/archive", ""), Map.entry("POST members/{id}/restore", ""), Map.entry("GET members/{member}/contacts", ""),
            Map.entry("GET members/{member}/contacts/{id}", ""), Map.entry("POST members/{member}/contacts", "{\"lastName\":\"Neu\",\"language\":\"de\"}"),
            Map.entry("PUT members/{member}/contacts/{id}", CONTACT), Map.entry("POST members/{member}/contacts/{id}/archive", ""),
            Map.entry("POST members/{member}/contacts/{id}/restore", ""), Map.entry("GET settings", ""), Map.entry("GET members/{member}/fields", ""), Map.entry("PUT members/{member}/fields", "{\"values\":{\"#member\":\"Neu\"}}"),
            Map.entry("GET members/{member}/contacts/{id}/fields", ""), Map.entry("PUT members/{member}/contacts/{id}/fields", "{\"values\":{\"#contact\":\"Neu\"}}"), Map.entry("GET filters", ""),
            Map.entry("PUT members/{id}/business/sites/{site}", "{\"version\":1,\"data\":{\"name\":\"Werk\"}}"), Map.entry("POST members/{id}/business/sites/{site}/remove", ""),
            Map.entry("GET polls", ""), Map.entry("GET polls/{id}", ""),
            Map.entry("GET members/{member}/contributions", ""), Map.entry("POST members/{member}/contributions", GIFT), Map.entry("GET members/{member}/contributions/{id}", ""),
            Map.entry("PUT members/{member}/contributions/{id}", "{\"version\":1,\"data\":" + GIFT + "}"), Map.entry("POST members/{member}/contributions/{id}/remove", ""),
            Map.entry("GET meetings", ""), Map.entry("GET meetings/{id}", ""), Map.entry("POST meetings", "{\"data\":" + MEETING + "}"), Map.entry("PUT meetings/{id}", "{\"version\":1,\"data\":" + MEETING + "}"),
            Map.entry("POST meetings/{id}/date", "{\"version\":1,\"when\":{\"day\":\"2037-04-12\",\"start\":\"16:00:00\",\"minutes\":90},\"reason\":\"Neu\"}"), Map.entry("POST meetings/{id}/plan", "{\"version\":1}"),
            Map.entry("POST meetings/{id}/cancel", "{\"version\":1,\"word\":\"Neu\"}"), Map.entry("DELETE meetings/{id}", ""),
            Map.entry("GET meetings/{meeting}/replies", ""), Map.entry("GET meetings/{meeting}/replies/figures", ""), Map.entry("GET meetings/{meeting}/replies/open", ""), Map.entry("GET meetings/{meeting}/replies/calls", ""), Map.entry("DELETE meetings/{meeting}/replies/{id}", ""), Map.entry("POST meetings/{meeting}/replies", TOLD),
            Map.entry("GET meetings/{meeting}/replies/{id}", ""), Map.entry("POST meetings/{meeting}/replies/{id}/seat", ""),
            Map.entry("GET meetings/{id}/invitations", ""), Map.entry("GET meetings/{id}/invitations/preview", ""), Map.entry("POST meetings/{id}/invitations", "{\"version\":1}"),
            Map.entry("POST meetings/{id}/invitations/remind", "{\"only\":[\"#invitation\"]}"), Map.entry("GET meetings/{id}/invitations/extras", ""), Map.entry("POST meetings/{id}/invitations/extras", "{\"member\":\"#member\",\"channel\":\"MAIL\"}"),
            Map.entry("DELETE meetings/{id}/invitations/extras/{member}", ""),
            Map.entry("GET meetings/{id}/invitations/eve-calls", ""), Map.entry("POST meetings/{id}/invitations/eve-calls", "{\"contact\":\"#contact\"}"), Map.entry("DELETE meetings/{id}/invitations/eve-calls/{contact}", ""),
            Map.entry("GET meetings/{id}/presences", ""), Map.entry("POST meetings/{id}/presences", "{\"tap\":\"tap-0123456789\",\"handle\":\"m#member\",\"state\":\"PRESENT\"}"), Map.entry("GET meetings/{id}/report", ""),
            Map.entry("PUT meetings/{id}/report", "{\"version\":0,\"data\":{\"minutes\":\"Neu\",\"gifts\":[{\"member\":\"#member\",\"kind\":\"TALK\",\"line\":\"Neu\"}]}}"), Map.entry("POST meetings/{id}/report/confirm", "{\"version\":0,\"feedback\":false}"),
            Map.entry("GET meetings/{id}/figures", ""), Map.entry("GET meetings/{id}/feedback", ""),
            Map.entry("GET calendar/feeds", ""), Map.entry("POST calendar/feeds/{id}/renew", ""), Map.entry("POST calendar/feeds/{id}/end", ""), Map.entry("GET meetings/{id}/calendar", ""),
            Map.entry("GET calendar/showings/meetings/{id}", ""), Map.entry("PUT calendar/showings/meetings/{id}", "{\"shown\":true}"), Map.entry("GET calendar/showings/series/{id}", ""), Map.entry("PUT calendar/showings/series/{id}", "{\"shown\":true}"),
            Map.entry("GET series/{id}/hosts", ""), Map.entry("POST series/{id}/hosts", "{\"members\":[\"#member\"]}"),
            Map.entry("PUT series/{id}/hosts", "{\"version\":0,\"rules\":{\"seats\":0,\"stepFree\":false,\"days\":10,\"onwards\":true}}"),
            Map.entry("PUT series/{id}/hosts/{entry}", "{\"version\":1,\"data\":{\"since\":\"2020-01-01\",\"wish\":\"IN\"}}"), Map.entry("DELETE series/{id}/hosts/{entry}", ""),
            Map.entry("GET meetings/{id}/host", ""), Map.entry("POST meetings/{id}/host/ask", "{\"member\":\"#member\"}"), Map.entry("POST meetings/{id}/host/confirm", "{\"member\":\"#member\"}"),
            Map.entry("POST meetings/{id}/host/withdraw", ""), Map.entry("POST meetings/{id}/host/decline", ""), Map.entry("POST meetings/{id}/host/give-back", "{\"word\":\"Neu\"}"),
            Map.entry("POST meetings/{id}/host/swap", "{\"meeting\":\"#second\"}"),
            Map.entry("GET topics", ""), Map.entry("POST topics/{id}/put-aside", ""), Map.entry("POST topics/{id}/offer", ""), Map.entry("GET series", ""), Map.entry("GET series/{id}", ""), Map.entry("POST series", "{\"data\":" + SERIES + "}"), Map.entry("PUT series/{id}", "{\"version\":1,\"data\":" + SERIES + "}"),
            Map.entry("GET proposals", ""), Map.entry("GET proposals/{id}", ""),
            Map.entry("POST proposals", "{\"member\":\"#member\",\"contact\":\"#contact\",\"channel\":\"PHONE\",\"data\":{\"kind\":\"TOPIC\",\"title\":\"Neu\",\"hosting\":false,\"persons\":0,\"named\":false}}"),
            Map.entry("PUT proposals/{id}", "{\"version\":1,\"member\":\"#member\",\"contact\":\"#contact\",\"channel\":\"PHONE\",\"data\":{\"kind\":\"TOPIC\",\"title\":\"Neu\",\"hosting\":false,\"persons\":0,\"named\":false}}"),
            Map.entry("POST proposals/{id}/accept", "{\"version\":1,\"title\":\"Neu\",\"series\":\"#series\",\"poll\":\"0\",\"word\":\"Neu\"}"), Map.entry("POST proposals/{id}/merge", "{\"version\":1,\"into\":\"#similar\"}"),
            Map.entry("POST proposals/{id}/decline", "{\"version\":1,\"word\":\"Neu\"}"), Map.entry("POST proposals/{id}/withdraw", "{\"version\":1}"), Map.entry("POST proposals/{id}/reopen", ""),
            Map.entry("GET tasks", ""), Map.entry("GET tasks/{id}", ""), Map.entry("POST tasks", "{\"data\":" + TASK + "}"), Map.entry("PUT tasks/{id}", "{\"version\":1,\"data\":" + TASK + "}"),
            Map.entry("POST tasks/{id}/finish", ""), Map.entry("POST tasks/{id}/reopen", ""),
            Map.entry("GET touches", ""), Map.entry("GET touches/{id}", ""), Map.entry("POST touches", "{\"data\":" + TOUCH + "}"),
            Map.entry("PUT touches/{id}", "{\"version\":1,\"data\":" + TOUCH + "}"), Map.entry("POST touches/{id}/archive", ""), Map.entry("POST touches/{id}/restore", ""),
            Map.entry("GET introductions", ""), Map.entry("GET introductions/{id}", ""), Map.entry("POST introductions", "{\"one\":\"#contact\",\"other\":\"#partner\",\"why\":\"Neu\"}"), Map.entry("POST introductions/{id}/withdraw", ""),
            Map.entry("GET outreach/calls", ""), Map.entry("POST outreach/calls/{member}/park", "{\"until\":\"2037-01-02\",\"reason\":\"Neu\"}"), Map.entry("POST outreach/calls/{member}/unpark", ""), Map.entry("GET outreach/report", ""),
            Map.entry("GET members/{id}/business", ""), Map.entry("PUT members/{id}/business/hosting", "{\"version\":1,\"data\":{\"willing\":\"YES\",\"parking\":true,\"accessible\":true,\"tour\":false}}"),
            Map.entry("POST members/{id}/business/sites", "{\"version\":1,\"data\":{\"name\":\"Werk\"}}"),
            Map.entry("GET members/{member}/notes", ""), Map.entry("POST members/{member}/notes", "{\"contact\":\"0\",\"data\":{\"words\":\"Neu\",\"visibility\":\"TEAM\"}}"),
            Map.entry("PUT members/{member}/notes/{id}", "{\"version\":1,\"data\":{\"words\":\"Neu\",\"visibility\":\"TEAM\"}}"), Map.entry("POST members/{member}/notes/{id}/remove", ""),
            Map.entry("GET members/{member}/contacts/{id}/consents", ""), Map.entry("POST members/{member}/contacts/{id}/consents", "{\"purpose\":\"PHOTOS\",\"source\":\"Telefon\"}"),
            Map.entry("POST members/{member}/contacts/{id}/consents/withdraw", "{\"how\":\"Telefon\"}"),
            Map.entry("GET members/{id}/membership", ""), Map.entry("POST members/{id}/membership/steps", "{\"version\":1,\"step\":\"PAUSE\",\"on\":\"2026-02-03\"}"),
            Map.entry("POST members/{id}/membership/past", "{\"version\":1,\"status\":\"ACTIVE\",\"from\":\"2001-02-03\",\"until\":\"2002-02-03\"}"),
            Map.entry("POST members/{id}/membership/take-back", "{\"version\":1}"), Map.entry("PUT members/{id}/membership/origin", "{\"version\":1,\"opener\":\"COORDINATION\",\"channel\":\"EVENT\"}"),
            Map.entry("GET duplicates", ""), Map.entry("POST duplicates/{pair}/apart", ""), Map.entry("POST duplicates/{pair}/again", ""),
            Map.entry("POST duplicates/{pair}/merge", "{\"survivorVersion\":1,\"absorbedVersion\":1}"),
            Map.entry("GET participation/figures", ""), Map.entry("GET participation/rules", ""), Map.entry("PUT participation/rules", "{\"version\":0,\"rules\":{\"giving\":1,\"contacts\":2,\"presence\":50,\"lines\":2,\"newMonths\":6}}"),
            Map.entry("GET members/{member}/participation/decisions", ""),
            Map.entry("POST members/{member}/participation/decisions", "{\"participation\":\"PAUSED\",\"reason\":\"Neu\",\"until\":\"#soon\"}"), Map.entry("POST members/{member}/participation/decisions/{id}/withdraw", "{\"version\":1}"), Map.entry("GET matrix", ""), Map.entry("GET matrix/strangers", ""),
            Map.entry("GET members/{member}/participation", ""),
            Map.entry("GET members/{member}/participation/history", ""),
            Map.entry("GET members/{member}/participation/evidence", ""),
            Map.entry("GET profile", ""), Map.entry("GET profile/{year}", ""), Map.entry("PUT profile", "{\"version\":1,\"data\":{\"basics\":{\"name\":\"{canary}\"}}}"),
            Map.entry("POST profile/confirm", "{\"year\":" + Colony.YEAR + ",\"version\":1}"),
            Map.entry("GET members/{member}/contacts/{id}/privacy", ""), Map.entry("POST members/{member}/contacts/{id}/privacy/export", ""),
            Map.entry("POST members/{member}/contacts/{id}/privacy/erase", "{\"version\":1,\"name\":\"#canary #canary\"}"), Map.entry("GET audit", ""), Map.entry("GET audit/{id}", ""),
            Map.entry("GET polls/{id}/results", ""), Map.entry("GET polls/{id}/answers", "")));

    /** Vaadin's routes with the ids they take; a blank probe is for pages that have none. */
    private static final Map<String, Function<Colony, String>> VIEWS = new TreeMap<>(Map.ofEntries(
            Map.entry("touches/:touch", c -> "touches/" + c.touch()), Map.entry("network/audit/:record", c -> "network/audit/" + c.member()),
            Map.entry("duplicates/:pair", c -> "duplicates/member-" + c.member() + "-" + c.twin()),
            Map.entry("handover/:handover", c -> "handover/" + c.handOver()),
            Map.entry("privacy/:contact", c -> "privacy/" + c.contact()),
            Map.entry("contacts/:contact", c -> "contacts/" + c.contact()),
            Map.entry("series/:series/hosts", c -> "series/" + c.series() + "/hosts"),
            Map.entry("meetings/:meeting", c -> "meetings/" + c.meeting()),
            Map.entry("meetings/:meeting/closing", c -> "meetings/" + c.meeting() + "/closing"),
            Map.entry("proposals/:proposal", c -> "proposals/" + c.proposal()),
            Map.entry("series/:series", c -> "series/" + c.series()),
            Map.entry("members/:member", c -> "members/" + c.member()),
            Map.entry("polls/:poll", c -> "polls/" + c.poll()),
            Map.entry("exchange/import/:list", c -> "exchange/import/" + c.list())));
    private static final Set<String> WITHOUT_ID = Set.of(
            "", "members", "members/new", "members/changes", "touches", "touches/call", "touches/report", "touches/introductions", "tasks", "meetings", "calendar", "series", "proposals", "proposals/people", "duplicates", "participation",
            "participation/rules", "matrix", "participation/contributions", "privacy", "polls", "polls/new", "exchange/import", "network/profile",
            "network/profile/edit/:step([1-5])", "network/profile/compare/:left([0-9]+)/:right([0-9]+)", "network/settings", "network/fields", "network/team",
            "network/data", "network/keys", "network/audit", "network/jobs", "account", "closed", "platform", "platform/settings", "help", "help/:topic");

    /** Addresses that take something else than an id, with a value for it. */
    private static final Map<String, String> SAMPLES = Map.of("help/:topic", "help/members", "network/profile/edit/:step([1-5])", "network/profile/edit/2",
            "network/profile/compare/:left([0-9]+)/:right([0-9]+)", "network/profile/compare/" + (Colony.YEAR - 1) + "/" + Colony.YEAR);

    /** They name no record, and what they answer depends on what one did before. */
    private static final Set<String> OF_ONESELF = Set.of("PUT profile", "POST profile/confirm", "PUT participation/rules");

    private Routes() {}

    static boolean ofOneself(String route) {
        return OF_ONESELF.contains(route);
    }

    static String sample(String route) {
        return SAMPLES.getOrDefault(route, route);
    }

    /** Verb and template of every REST resource method, such as {@code GET members/{id}}. */
    static List<String> rest() {
        return WEB.stream().filter(type -> type.isAnnotatedWith("jakarta.ws.rs.Path")).flatMap(type -> type.getMethods().stream().flatMap(method -> rest(type, method))).sorted().toList();
    }

    private static Stream<String> rest(JavaClass type, JavaMethod method) {
        return method.getAnnotations().stream().map(mark -> mark.getRawType().getSimpleName()).filter(VERBS::contains)
                .map(verb -> verb + " " + (path(type.getAnnotationOfType("jakarta.ws.rs.Path").get("value").orElse("").toString())
                        + method.tryGetAnnotationOfType("jakarta.ws.rs.Path").map(sub -> "/" + path(sub.get("value").orElse("").toString())).orElse("")));
    }

    private static String path(String text) {
        return text.replaceAll("^/|/$", "");
    }

    static List<String> views() {
        return WEB.stream().filter(type -> type.isAnnotatedWith("com.vaadin.flow.router.Route"))
                .map(type -> type.getAnnotationOfType("com.vaadin.flow.router.Route").get("value").orElse("").toString()).sorted().toList();
    }

    /** @param whose members and persons it speaks of */
    static String body(String route, Colony whose) {
        if (!BODIES.containsKey(route)) {
            throw new IllegalStateException("The REST address " + route + " has no probe");
        }
        return BODIES.get(route).replace("#member", Long.toString(whose.member())).replace("#invitation", Long.toString(whose.meeting() + 1)).replace("#series", Long.toString(whose.series())).replace("#second", Long.toString(whose.second())).replace("#similar", Long.toString(whose.proposal() + 1)).replace("#contact", Long.toString(whose.contact())).replace("#canary", whose.canary()).replace("#partner", Long.toString(whose.partner())).replace("#soon", LocalDate.now(ProductClock.ZONE).plusMonths(1).toString());
    }

    /** @return how the view is opened with the colony's id; empty for a view that takes none */
    static Optional<String> view(String route, Colony colony) {
        if (!VIEWS.containsKey(route) && !WITHOUT_ID.contains(route)) {
            throw new IllegalStateException("The view " + route + " has no probe");
        }
        return Optional.ofNullable(VIEWS.get(route)).map(path -> path.apply(colony));
    }

    /** What can be done with a meeting depends on how far it has come. */
    private static long meeting(String route, Colony of) {
        return switch (route.replace("meetings/{id}", "")) {
            case "DELETE ", "POST /plan" -> of.draft();
            case "POST /invitations", "POST /invitations/extras", "POST /host/ask", "POST /host/confirm" -> of.free();
            case "POST /invitations/remind", "POST /invitations/eve-calls", "DELETE /invitations/eve-calls/{contact}" -> of.invited();
            case "POST /host/withdraw", "POST /host/decline" -> of.asked();
            case "POST /presences", "PUT /report", "POST /report/confirm" -> of.over();
            default -> of.meeting();
        };
    }

    /** The path with ids of the member's colony and of the one whose other ids are wanted. */
    static String path(String route, Colony ofMember, Colony ofRest) {
        var path = route.substring(route.indexOf(' ') + 1);
        var id = path.startsWith("polls") || path.startsWith("topics") ? ofRest.poll()
                : path.startsWith("touches") ? ofRest.touch()
                : path.contains("/decisions/") ? ofRest.decision()
                : path.startsWith("introductions") ? ofRest.introduction()
                : path.startsWith("tasks") ? ofRest.task()
                : path.contains("/replies/") ? ofRest.reply()
                : path.startsWith("proposals") ? path.endsWith("reopen") ? ofRest.declined() : route.startsWith("PUT") ? ofRest.told() : ofRest.proposal()
                : path.startsWith("calendar/showings/meetings") ? ofRest.meeting()
                : path.startsWith("meetings") ? meeting(route, ofRest)
                : path.startsWith("series") || path.startsWith("calendar/feeds") || path.startsWith("calendar/showings/series") ? ofRest.series()
                : path.contains("/contacts/") ? ofRest.contact()
                : path.contains("/notes/") ? ofRest.note()
                : path.contains("/contributions/") ? ofRest.contribution()
                : ofRest.member();
        return "/api/v1/" + path.replace("{member}", Long.toString(ofMember.member())).replace("{meeting}", Long.toString(ofMember.meeting())).replace("{contact}", Long.toString(ofRest.contact())).replace("{id}", Long.toString(id)).replace("{entry}", Long.toString(ofRest.host())).replace("{site}", Long.toString(ofRest.site())).replace("{year}", Integer.toString(Colony.YEAR))
                .replace("{pair}", "member-" + ofRest.member() + "-" + ofRest.twin());
    }
}
