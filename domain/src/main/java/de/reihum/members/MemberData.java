package de.reihum.members;

import de.reihum.members.business.Section;
import de.reihum.shared.Checks;
import de.reihum.shared.Lines;
import de.reihum.shared.PartialDate;
import de.reihum.shared.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a form, a line of an import or a REST call says about a member, tidied but not yet checked.
 *
 * @param employees a number or a range as in {@link Employees}, or empty
 * @param joinedOn a day, month or year as in {@link PartialDate}, or empty
 * @param section by WZ 2008, or {@code null}
 * @param employeesOn when the employees were counted, as in {@link PartialDate}, or empty
 * @param languages spoken there, by their ISO 639 letters, e.g. {@code de}
 * @param status {@code null} means a member when it is new, and no change otherwise
 */
public record MemberData(String name, Member.Kind kind, Member.Status status, String employees, String sector, String street, String postcode,
        String town, String website, String joinedOn, Set<String> tags, String notes, Section section, String employeesOn, Set<String> languages) {

    private static final Pattern POSTCODE = Pattern.compile("[A-Za-z0-9 -]{0,10}");
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s/:@\"<>]+\\.[^\\s/:@\"<>.]{2,}(:\\d{1,5})?(/[^\\s\"<>]*)?");
    private static final int MAX_NOTES = 4000;
    private static final int MAX_LANGUAGES = 12;
    private static final Set<String> KNOWN_LANGUAGES = Set.of(Locale.getISOLanguages());

    public MemberData {
        name = Lines.one(name);
        employees = Lines.one(employees);
        sector = Lines.one(sector);
        street = Lines.one(street);
        postcode = Lines.one(postcode);
        town = Lines.one(town);
        website = withScheme(Lines.one(website));
        joinedOn = Lines.one(joinedOn);
        tags = tags == null ? Set.of() : Set.copyOf(tags);
        notes = Lines.many(notes);
        employeesOn = Lines.one(employeesOn);
        languages = languages == null ? Set.of() : Set.copyOf(languages);
    }

    /** Without what is known about the sector by its class, the day of the count, and the languages. */
    public MemberData(String name, Member.Kind kind, Member.Status status, String employees, String sector, String street, String postcode, String town, String website,
            String joinedOn, Set<String> tags, String notes) {
        this(name, kind, status, employees, sector, street, postcode, town, website, joinedOn, tags, notes, null, "", Set.of());
    }

    public MemberData with(Section newSection, String newEmployeesOn, Set<String> newLanguages) {
        return new MemberData(name, kind, status, employees, sector, street, postcode, town, website, joinedOn, tags, notes, newSection, newEmployeesOn, newLanguages);
    }

    /** The least there can be: a name and a kind. */
    public static MemberData of(String name, Member.Kind kind) {
        return new MemberData(name, kind, null, "", "", "", "", "", "", "", Set.of(), "");
    }

    /** Why it would be refused, without refusing: for dry runs. Empty when all is well. */
    public List<Reason> reasons() {
        return Checks.reasons(this::check);
    }

    void check() {
        var checks = new Checks()
                .require(!name.isEmpty(), "name", "members.refusal.nameMissing")
                .require(kind != null, "kind", "members.refusal.kindMissing")
                .require(POSTCODE.matcher(postcode).matches(), "postcode", "members.refusal.postcode", Lines.cut(postcode, 20))
                .require(website.isEmpty() || WEBSITE.matcher(website).matches(), "website", "members.refusal.website", Lines.cut(website, 60));
        length(checks, "name", name, 200);
        length(checks, "sector", sector, 120);
        length(checks, "street", street, 160);
        length(checks, "town", town, 80);
        length(checks, "website", website, 250);
        length(checks, "notes", notes, MAX_NOTES);
        checks.value("employees", () -> employeesOrNull());
        checks.value("joinedOn", () -> joinedOnOrNull());
        checks.value("employeesOn", () -> employeesOnOrNull());
        checks.require(languages.size() <= MAX_LANGUAGES && KNOWN_LANGUAGES.containsAll(languages), "languages", "members.refusal.languages", MAX_LANGUAGES);
        checks.value("tags", () -> Tags.stored(tags));
        checks.done();
    }

    Employees employeesOrNull() {
        return employees.isEmpty() ? null : new Employees(employees);
    }

    PartialDate employeesOnOrNull() {
        return employeesOn.isEmpty() ? null : new PartialDate(employeesOn);
    }

    PartialDate joinedOnOrNull() {
        return joinedOn.isEmpty() ? null : new PartialDate(joinedOn);
    }

    static void length(Checks checks, String field, String text, int max) {
        checks.require(text.length() <= max, field, "members.refusal.tooLong", max);
    }

    private static String withScheme(String website) {
        var lower = website.toLowerCase(Locale.ROOT);
        return website.isEmpty() || lower.startsWith("http://") || lower.startsWith("https://") || lower.contains(":/") ? website : "https://" + website;
    }
}
