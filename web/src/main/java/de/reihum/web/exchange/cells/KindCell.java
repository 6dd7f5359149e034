package de.reihum.web.exchange.cells;

import static de.reihum.members.Member.Kind.*;

import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.members.Employees;
import de.reihum.members.Member.Kind;
import de.reihum.shared.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of institution a word means. Chambers are told apart by their name, companies by their size, where it can be done. */
final class KindCell {

    /** @param known whether the list says so, or it was only guessed */
    record Reading(Kind kind, boolean known) {}

    private static final Map<String, Kind> WORDS = new HashMap<>();
    private static final Set<String> COMPANY = Set.of("unternehmen", "firma", "betrieb", "company", "enterprise", "business");
    private static final Set<String> CHAMBER = Set.of("kammer", "kammern", "chamber");
    private static final Pattern IHK_NAME = Pattern.compile("\\bihk\\b|industrie.{0,5}und handelskammer|chamber of commerce");
    private static final Pattern HWK_NAME = Pattern.compile("\\bhwk\\b|handwerkskammer|chamber of crafts");

    static {
        words(SME, "KMU", "SME", "Kleinunternehmen", "Kleines Unternehmen", "Mittelstand", "Mittelständler", "Mittelständisches Unternehmen", "Handwerksbetrieb", "Kleinstunternehmen", "small company");
        words(LARGE_COMPANY, "Großunternehmen", "Großes Unternehmen", "Konzern", "Großbetrieb", "Größeres Unternehmen", "GU", "large company", "larger company", "corporation");
        words(ASSOCIATION, "Verband", "Wirtschaftsverband", "Arbeitgeberverband", "Fachverband", "Innung", "Verein", "Kreishandwerkerschaft", "Association");
        words(UNION, "Gewerkschaft", "Union", "Trade union");
        words(SCHOOL, "Schule", "Schule, Bildungsträger", "School, training provider", "Berufsschule", "Berufliche Schule", "Hochschule", "Universität", "Bildungsträger", "Bildungseinrichtung", "Weiterbildungsträger", "Akademie", "VHS", "School", "University", "Training provider");
        words(EMPLOYMENT_AGENCY, "Agentur für Arbeit", "Arbeitsagentur", "Arbeitsamt", "Jobcenter", "Employment agency", "Job centre");
        words(MINISTRY, "Ministerium", "Landesministerium", "Ministry");
        words(MUNICIPALITY, "Kommune", "Kommune, Landkreis", "Municipality, county", "Gemeinde", "Stadt", "Landkreis", "Kreis", "Landratsamt", "Stadtverwaltung", "Kreisverwaltung", "Municipality", "County", "City");
        words(IHK, "IHK", "Industrie- und Handelskammer", "Chamber of commerce");
        words(HWK, "HWK", "Handwerkskammer", "Chamber of crafts");
        words(BUSINESS_DEVELOPMENT, "Wirtschaftsförderung", "Wirtschaftsförderer", "WiFö", "Wirtschaftsförderungsgesellschaft", "Business development");
        words(OTHER, "Sonstige", "Sonstiges", "Andere", "Other");
    }

    private KindCell() {}

    static Reading read(String text, String name, String employees, Notes notes) {
        var word = key(text);
        if (Cell.meansNothing(text)) {
            return new Reading(bySize(employees), false);
        }
        if (COMPANY.contains(word)) {
            return new Reading(bySize(employees), true);
        }
        if (CHAMBER.contains(word)) {
            return chamber(text, name, notes);
        }
        var kind = WORDS.get(word);
        if (kind == null) {
            notes.warn(ImportColumn.KIND, "kindUnknown", text);
        } else if (kind == SME && bySize(employees) == LARGE_COMPANY) {
            notes.note(ImportColumn.KIND, "largeSme", employees);
        }
        return new Reading(kind == null ? OTHER : kind, kind != null);
    }

    private static Reading chamber(String text, String name, Notes notes) {
        var folded = Folding.fold(name);
        if (IHK_NAME.matcher(folded).find()) {
            return new Reading(IHK, true);
        }
        if (HWK_NAME.matcher(folded).find()) {
            return new Reading(HWK, true);
        }
        notes.warn(ImportColumn.KIND, "whichChamber", text);
        return new Reading(OTHER, false);
    }

    private static Kind bySize(String employees) {
        return !employees.isEmpty() && new Employees(employees).size() == Employees.Size.LARGE ? LARGE_COMPANY : SME;
    }

    private static void words(Kind kind, String... words) {
        for (var word : words) {
            WORDS.put(key(word), kind);
        }
    }

    private static String key(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
