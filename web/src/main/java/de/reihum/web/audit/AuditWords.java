package de.reihum.web.audit;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.has;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.audit.AuditNotes;
import de.reihum.audit.AuditRow;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Tone;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The audit trail in a reader's words: codes become texts, instants become dates; a name without a text stays as it is. */
final class AuditWords {

    static final List<String> ENTITIES = List.of("Member", "Contact", "Note", "ConsentRecord", "Period", "Origin", "Hosting", "Site", "Absorption", "Distinction", "Touch", "Task", "Introduction", "Parking", "Poll",
            "PollOption", "Invitation", "Ballot", "Series", "Meeting", "Slot", "DateChange", "Pool", "PoolEntry", "HostRequest", "Extra", "LetterBatch", "Reply", "Presence", "Closing", "Resolution", "Photo", "Feed", "Showing",
            "Proposal", "Proposer", "Contribution", "Decision", "RuleSet", "Profile", "Confirmation", "CustomField", "FieldValue", "SavedFilter", "NetworkValue", "MailServer", "Logo", "RoleAssignment",
            "SecondFactor", "HandOver", "Network", "ApiKey", "Account", "SupportGrant", "NetworkExport", "List", "Page");
    static final List<String> ACTIONS = List.of("CREATED", "CHANGED", "REMOVED", AuditNotes.EXPORTED, AuditNotes.READ, AuditNotes.FORGOTTEN);
    /** What a record belongs to, and what only the product counts by. */
    static final Set<String> BELONGS = Set.of("poll", "member", "contact", "account", "network", "meeting", "changedAt", "auditName", "job", "own", "once", "ticket", "holds", "handle", "awayDays", "sequence");
    /** Fields of the network's profile that hold codes, and where the codes' texts are. */
    static final Map<String, String> PROFILE = Map.ofEntries(Map.entry("institutions", "institution"), Map.entry("trend", "trend"), Map.entry("reach", "reach"), Map.entry("legalForm", "legalForm"),
            Map.entry("initiators", "initiators"), Map.entry("coordination", "coordination"), Map.entry("resources", "resource"), Map.entry("goal", "goal"), Map.entry("fields", "field"),
            Map.entry("change", "change"), Map.entry("groups", "group"), Map.entry("offers", "offer"), Map.entry("conditions", "condition"));
    private static final Set<String> CODES = Set.of("true", "false", "yes", "no");
    private static final Map<String, String> PAGES = Map.of("Member", "members", "Contact", "contacts", "Touch", "touches", "Poll", "polls", "Meeting", "meetings", "Series", "series", "Proposal", "proposals");
    /** Their records are named by a setting's code. */
    private static final Set<String> SETTINGS = Set.of("NetworkValue", "PlatformValue");
    private static final int LONGEST = 160;
    private static final int SOME = 3;
    private static final int MINUTE = 60;

    private AuditWords() {}

    static String entity(String entity) {
        return named("audit.entity." + entity, entity);
    }

    static String title(AuditRow row) {
        return row.recordName().isEmpty() || row.recordName().matches("\\d+") ? entity(row.entity()) : entity(row.entity()) + ": " + record(row);
    }

    /** What was changed; settings are called by their code in the trail, roles end with theirs. */
    static String record(AuditRow row) {
        var name = row.recordName();
        int comma = name.lastIndexOf(", ");
        if (row.entity().equals("RoleAssignment") && comma > 0) {
            return name.substring(0, comma) + ", " + named("shared.role." + name.substring(comma + 2), name.substring(comma + 2));
        }
        return SETTINGS.contains(row.entity()) ? named("audit.value." + name, name) : name;
    }

    /** Where the record is shown; empty when it has no page of its own. */
    static Optional<String> page(AuditRow row) {
        return Optional.ofNullable(PAGES.get(row.entity())).map(folder -> folder + "/" + row.record());
    }

    static String who(AuditRow row) {
        var name = row.actorName().isBlank() ? text("audit.actor." + row.actorKind()) : row.actorName();
        return row.grant() == 0 ? name : text("audit.who.granted", name);
    }

    static Badge.Word action(AuditRow row) {
        var tone = switch (row.action()) {
            case "CREATED" -> Tone.GOOD;
            case "REMOVED", AuditNotes.FORGOTTEN -> Tone.WRONG;
            default -> Tone.INFORMATION;
        };
        return new Badge.Word(tone, text("audit.action." + row.action()));
    }

    static List<String> fields(AuditRow row) {
        return row.fields().stream().anyMatch(field -> field.name().equals(AuditNotes.BLANK)) ? List.of(text("audit.forgotten"))
                : row.fields().stream().filter(AuditWords::shown).map(AuditWords::field).toList();
    }

    /** The first few, and how many more there are. */
    static List<String> someFields(AuditRow row) {
        var all = fields(row);
        return all.size() <= SOME + 1 ? all : Stream.concat(all.stream().limit(SOME), Stream.of(text("audit.more", all.size() - SOME))).toList();
    }

    /** Derived columns, moments of saving and numbers of other records tell a reader nothing; what a record belongs to is told by its name. */
    private static boolean shown(AuditRow.Field field) {
        return !BELONGS.contains(field.name()) && !number(field.old()) && !number(field.now()) && (field.old() != null || field.now() != null || has("audit.field." + field.name()));
    }

    private static boolean number(String value) {
        return value != null && value.matches("\\d{15,19}");
    }

    private static String field(AuditRow.Field field) {
        var name = named("audit.field." + field.name(), named("profile.form." + field.name(), named("profile.source." + field.name(), field.name())));
        var old = value(field.name(), field.old());
        var now = value(field.name(), field.now());
        return field.old() == null && field.now() == null ? text("audit.changed.hidden", name)
                : field.old() == null ? text("audit.changed.set", name, now)
                : field.now() == null ? text("audit.changed.cleared", name, old)
                : text("audit.changed.replaced", name, old, now);
    }

    private static String value(String field, String value) {
        if (value == null) {
            return "";
        }
        if (field.equals("start") && value.matches("\\d{1,4}")) {
            return LocalTime.ofSecondOfDay(Long.parseLong(value) * MINUTE).toString();
        }
        if (field.equals("audience")) {
            return Arrays.stream(value.split("&")).map(part -> part.replaceFirst("^\\w+=", "")).map(part -> value("", URLDecoder.decode(part, StandardCharsets.UTF_8))).collect(Collectors.joining(", "));
        }
        if (PROFILE.containsKey(field) && value.matches("[A-Z_;]+")) {
            return Arrays.stream(value.split(";")).map(code -> named("profile." + PROFILE.get(field) + "." + code, code)).collect(Collectors.joining(", "));
        }
        var code = value.toUpperCase(Locale.ROOT).equals(value) || CODES.contains(value);
        var known = code ? named("audit.value." + field + "." + value, named("audit.value." + value, value)) : value;
        var shown = date(known);
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
    }

    private static String date(String value) {
        if (value.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")) {
            return formats().stamp(Instant.parse(value));
        }
        if (value.matches("\\d{4}-\\d\\d")) {
            return value.substring(5) + "/" + value.substring(0, 4);
        }
        return value.matches("\\d{4}-\\d\\d-\\d\\d") ? formats().day(LocalDate.parse(value)) : value.replaceAll("^;|;$", "").replace(";", ", ");
    }

    private static String named(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }
}
