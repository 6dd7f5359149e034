package de.reihum.web.exchange.table;

import static de.reihum.exchange.judgement.ImportColumn.*;

import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.shared.Folding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words over the columns of German and English member lists, and what they mean. */
public final class HeadingWords {

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[].*?[)\\]]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** "Name" is the company's, unless there is another column for that. */
    private static final String NAME_WORD = "name";
    private static final Map<String, ImportColumn> WORDS = new HashMap<>();

    static {
        words(NAME, "Firma", "Firmenname", "Firmenbezeichnung", "Firma Institution", "Firma oder Einrichtung", "Company or institution", "Unternehmen", "Unternehmensname", "Institution", "Organisation", "Name der Firma",
                "Name des Unternehmens", "Betrieb", "Mitglied", "Mitgliedsname", "Mitgliedsunternehmen", "Name Firma", "Einrichtung",
                "Company", "Company name", "Organization", "Organisation name", "Organization name", "Member", "Member name", "Business name", NAME_WORD);
        words(KIND, "Art", "Typ", "Art der Institution", "Kategorie", "Mitgliedsart", "Art des Mitglieds", "Institutionsart", "Kind", "Type", "Kind of institution", "Category");
        words(STATUS, "Status", "Mitgliedsstatus", "Mitgliedschaft", "Stand", "Membership", "Membership status", "Member status", "State");
        words(STREET, "Straße", "Str", "Straße Hausnummer", "Straße Nr", "Straße und Hausnummer", "Anschrift", "Adresse", "Street", "Street address", "Address", "Address line 1");
        words(POSTCODE, "PLZ", "Postleitzahl", "Zip", "Zip code", "Postcode", "Postal code");
        words(TOWN, "Ort", "Stadt", "Wohnort", "Gemeinde", "Sitz", "Town", "City");
        words(SECTOR, "Branche", "Wirtschaftszweig", "Sektor", "Branche Sektor", "Sector", "Industry");
        words(SECTION, "Wirtschaftsabschnitt", "WZ", "WZ 2008", "WZ Abschnitt", "NACE", "Section", "Economic section");
        words(EMPLOYEES_ON, "Beschäftigte gezählt am", "Stand Beschäftigte", "Stand MA", "Mitarbeiter Stand", "Employees counted on", "Employees as of");
        words(OPENER, "Türöffner", "Gebracht von", "Empfohlen von", "Geworben von", "Brought by", "Door opener", "Referred by");
        words(WAY, "Weg", "Gekommen über", "Zugang", "Way", "Came by", "Referral channel");
        words(CHANNEL, "Bevorzugter Kontaktweg", "Kontaktweg", "Am liebsten erreichbar", "Preferred channel", "Prefers to be reached");
        words(INTERESTS, "Interessen", "Themen", "Interests", "Topics");
        words(LANGUAGES, "Sprachen im Haus", "Sprachen", "Gesprochene Sprachen", "Languages spoken there", "Languages", "Spoken languages");
        words(HOSTING, "Gastgeber", "Gastgeber sein", "Kann Gastgeber sein", "Host", "Can host", "Hosting");
        words(CAPACITY, "Plätze", "Sitzplätze", "Raum für", "Seats", "Capacity");
        words(PARKING, "Parkplätze", "Parkplatz", "Parking", "Parking spaces");
        words(ACCESSIBLE, "Stufenlos erreichbar", "Stufenlos", "Barrierefrei", "Step-free access", "Accessible");
        words(TOUR, "Führung möglich", "Führung", "Betriebsführung", "Tour possible", "Tour", "Company tour");
        words(HOST_REMARK, "Hinweise für Gäste", "Notes for guests");
        words(SITES, "Weitere Standorte", "Standorte", "Further sites", "Sites", "Locations");
        words(POSITION, "Funktion", "Position", "Stellung", "Job title", "Function");
        words(EMPLOYEES, "Mitarbeiter", "Mitarbeitende", "MA", "Anzahl Mitarbeiter", "Anzahl Mitarbeitende", "Mitarbeiterzahl", "Mitarbeiteranzahl", "Beschäftigte",
                "Anzahl Beschäftigte", "Beschäftigtenzahl", "Anzahl MA", "Größe", "Employees", "Number of employees", "Headcount", "Staff", "Size");
        words(WEB, "Web", "Website", "Webseite", "Homepage", "Internet", "Internetseite", "URL", "WWW", "Web address");
        words(JOINED_ON, "Mitglied seit", "Partner seit", "Partner since", "Beitritt", "Beitrittsdatum", "Eintritt", "Eintrittsdatum", "Seit", "Dabei seit", "Joined", "Joined on", "Member since", "Date joined", "Since");
        words(TAGS, "Schlagworte", "Schlagwort", "Stichworte", "Stichwörter", "Merkmale", "Gruppe", "Gruppen", "Tags", "Labels", "Keywords", "Groups");
        words(NOTES, "Bemerkung", "Bemerkungen", "Notiz", "Notizen", "Kommentar", "Anmerkung", "Anmerkungen", "Hinweis", "Info", "Note", "Notes", "Comment", "Comments", "Remark", "Remarks");
        words(SALUTATION, "Anrede", "Anrede Ansprechpartner", "Salutation", "Title", "Form of address");
        words(FIRST_NAME, "Vorname", "Vorname Ansprechpartner", "Vorname Ansprechperson", "Rufname", "First name", "Given name", "Forename");
        words(LAST_NAME, "Nachname", "Familienname", "Zuname", "Ansprechpartner", "Ansprechpartnerin", "Ansprechperson", "Kontakt", "Kontaktperson", "Nachname Ansprechpartner",
                "Name Ansprechpartner", "Name Ansprechperson", "Last name", "Surname", "Family name", "Contact", "Contact person", "Contact name");
        words(EMAIL, "E-Mail", "Email", "Mail", "E-Mail-Adresse", "Emailadresse", "Mailadresse", "E-Mail Ansprechpartner", "E-mail address", "Mail address");
        words(PHONE, "Telefon", "Telefonnummer", "Tel", "Tel Nr", "Fon", "Rufnummer", "Durchwahl", "Telefon Mobil", "Mobil", "Handy", "Mobiltelefon", "Phone", "Phone number", "Telephone", "Mobile");
        words(LANGUAGE, "Sprache", "Korrespondenzsprache", "Language");
        words(CONSENT, "Newsletter", "Newsletter ja nein", "Einwilligung", "Einverständnis", "Mailverteiler", "Verteiler", "Consent", "Newsletter consent", "Mailing list");
    }

    private HeadingWords() {}

    /** What this heading means, if it is a known one; notes in brackets and punctuation do not matter. */
    public static Optional<ImportColumn> meaning(String heading) {
        return Optional.ofNullable(WORDS.getOrDefault(key(heading), WORDS.get(key(IN_BRACKETS.matcher(heading).replaceAll(" ")))));
    }

    /** For each heading its meaning or {@code null}; no meaning twice, the first column has it. */
    public static List<ImportColumn> proposal(List<String> headings) {
        var taken = EnumSet.noneOf(ImportColumn.class);
        var proposal = new ArrayList<ImportColumn>();
        boolean otherName = headings.stream().anyMatch(heading -> !isPlainName(heading) && meaning(heading).orElse(null) == NAME);
        for (var heading : headings) {
            var meaning = isPlainName(heading) && otherName ? LAST_NAME : meaning(heading).orElse(null);
            proposal.add(meaning != null && taken.add(meaning) ? meaning : null);
        }
        return proposal;
    }

    /** How many different meanings the cells of this row name. */
    static int known(List<String> cells) {
        var meanings = new EnumMap<ImportColumn, String>(ImportColumn.class);
        cells.forEach(cell -> meaning(cell).ifPresent(meaning -> meanings.put(meaning, cell)));
        return meanings.size();
    }

    private static boolean isPlainName(String heading) {
        return NAME_WORD.equals(key(heading));
    }

    private static void words(ImportColumn meaning, String... words) {
        for (var word : words) {
            WORDS.put(key(word), meaning);
        }
    }

    private static String key(String heading) {
        return NO_WORD.matcher(Folding.fold(heading)).replaceAll(" ").strip();
    }
}
