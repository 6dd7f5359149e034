package de.reihum.web.exchange.cells;

import static de.reihum.exchange.judgement.ImportColumn.*;

import de.reihum.exchange.Cells;
import de.reihum.exchange.Meanings;
import de.reihum.exchange.judgement.Beside;
import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.exchange.judgement.MemberDraft;
import de.reihum.fields.FieldRow;
import de.reihum.fields.Target;
import de.reihum.members.Contact.Consent;
import de.reihum.members.ContactData;
import de.reihum.members.Employees;
import de.reihum.members.MemberData;
import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one row into the product's terms. The same cells always give the same draft. Never throws on what people write. */
public final class RowReader {

    /** What can be left out with a warning; everything else that is wrong makes the row impossible. */
    private static final Map<String, ImportColumn> OPTIONAL = Map.of("postcode", POSTCODE, "website", WEB, "tags", TAGS);
    private static final List<ImportColumn> WORDS = List.of(NAME, STREET, TOWN, SECTOR, FIRST_NAME, LAST_NAME, NOTES);
    private static final Pattern POSTCODE_AND_TOWN = Pattern.compile("(?:[A-Z]{1,2}-)?(\\d{4,5})\\s*(\\p{L}.*)?");
    private static final Map<String, String> WRITTEN_IN = Map.of("de", "de", "deutsch", "de", "german", "de", "en", "en", "englisch", "en", "english", "en");

    private final Meanings meanings;
    private final List<FieldRow> fields;
    private final String source;

    /**
     * @param fields the network's own, of which columns may mean some
     * @param source where consents come from, as contacts keep it
     */
    public RowReader(Meanings meanings, List<FieldRow> fields, String source) {
        this.meanings = meanings;
        this.fields = fields;
        this.source = source;
    }

    public MemberDraft read(Cells cells) {
        return new Row(cells).draft();
    }

    /** One row while it is read. */
    private final class Row {

        private final Cells cells;
        private final Notes notes = new Notes();
        private final List<String> besides = new ArrayList<>();

        Row(Cells cells) {
            this.cells = cells;
        }

        MemberDraft draft() {
            WORDS.stream().filter(column -> Cell.lostLetter(text(column))).forEach(column -> notes.warn(column, "lostLetter", text(column)));
            var employees = employees();
            var kind = KindCell.read(text(KIND), text(NAME), employees, notes);
            var standing = StatusCell.read(text(STATUS), notes).came(text(OPENER), WishCells.way(text(WAY), notes));
            var contacts = contacts();
            var place = place();
            var member = tidied(new MemberData(text(NAME), kind.kind(), standing.status(), employees, text(SECTOR), text(STREET), place[0], place[1], text(WEB),
                    DateCell.read(text(JOINED_ON), JOINED_ON, notes), words(TAGS), remarks(), WishCells.section(text(SECTION), notes),
                    DateCell.read(text(EMPLOYEES_ON), EMPLOYEES_ON, notes), WishCells.languages(words(LANGUAGES), notes)));
            return new MemberDraft(member, contacts, notes.remarks(), kind.known(), standing, new Beside(PremisesCell.read(this::lines, notes), own(Target.MEMBER), own(Target.CONTACT), PremisesCell.denied(this::lines)));
        }

        private String text(ImportColumn column) {
            return Cell.one(meanings.text(cells, column));
        }

        /** Places stand on lines of their own. */
        private String lines(ImportColumn column) {
            return column == SITES || column == HOST_REMARK ? Cell.many(meanings.text(cells, column)) : text(column);
        }

        private Map<Long, String> own(Target about) {
            var raw = meanings.own(cells);
            var own = new HashMap<Long, String>();
            fields.stream().filter(field -> field.target() == about && raw.containsKey(field.id())).forEach(field -> OwnCell.read(field, raw.get(field.id()), notes).ifPresent(value -> own.put(field.id(), value)));
            return own;
        }

        private String employees() {
            var text = text(EMPLOYEES);
            if (Cell.meansNothing(text)) {
                return "";
            }
            try {
                return new Employees(text).text();
            } catch (InvalidValue unreadable) {
                notes.warn(EMPLOYEES, "employeesInvalid", text);
                return "";
            }
        }

        private String[] place() {
            var postcode = text(POSTCODE);
            var town = text(TOWN);
            var both = POSTCODE_AND_TOWN.matcher(postcode);
            if (both.matches() && (both.group(2) == null || town.isEmpty())) {
                postcode = both.group(1);
                town = both.group(2) == null ? town : both.group(2);
            }
            if (postcode.length() == 4 && postcode.chars().allMatch(Character::isDigit)) {
                notes.note(POSTCODE, "postcodeShort", postcode);
            }
            return new String[] {postcode, town};
        }

        private Set<String> words(ImportColumn column) {
            return Arrays.stream(text(column).split("[,;|]")).map(String::strip).filter(tag -> !tag.isEmpty()).collect(Collectors.toSet());
        }

        private String remarks() {
            var written = Cell.many(meanings.text(cells, ImportColumn.NOTES));
            if (written.startsWith("=") || written.startsWith("@")) {
                notes.note(ImportColumn.NOTES, "formula");
            }
            besides.add(0, written);
            return besides.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        }

        private List<ContactData> contacts() {
            var emails = MailCell.read(Cell.one(meanings.text(cells, EMAIL)), notes);
            var phones = PhoneCell.read(text(PHONE), notes);
            var person = PersonCells.read(text(SALUTATION), text(FIRST_NAME), text(LAST_NAME), notes);
            var consent = ConsentCell.read(text(CONSENT), notes);
            var language = language();
            if ((person.firstName() + person.lastName()).isEmpty() && emails.isEmpty()) {
                phones.forEach(phone -> besides.add("Tel. " + phone));
                if (!phones.isEmpty()) {
                    notes.note(PHONE, "phoneToNotes");
                }
                return List.of();
            }
            phones.stream().skip(1).forEach(phone -> besides.add("Tel. " + phone));
            var contacts = new ArrayList<ContactData>();
            contacts.add(new ContactData(person.salutation(), person.title(), person.firstName(), person.lastName(), text(POSITION), emails.isEmpty() ? "" : emails.get(0),
                    phones.isEmpty() ? "" : phones.get(0), Set.of(), language, consent, consent == Consent.GIVEN ? source : "", WishCells.channel(text(CHANNEL), notes), words(INTERESTS)));
            emails.stream().skip(1).forEach(email -> contacts.add(new ContactData(null, "", "", "", "", email, "", Set.of(), language, null, "")));
            return contacts;
        }

        private String language() {
            var text = text(LANGUAGE);
            var language = WRITTEN_IN.get(Folding.fold(text));
            if (language == null && !text.isEmpty()) {
                notes.warn(LANGUAGE, "languageUnknown", text);
            }
            return language;
        }

        private MemberData tidied(MemberData m) {
            var left = m.reasons().stream().filter(reason -> OPTIONAL.containsKey(reason.field())).toList();
            left.forEach(reason -> notes.warn(OPTIONAL.get(reason.field()), reason));
            var fields = left.stream().map(reason -> reason.field()).collect(Collectors.toSet());
            return fields.isEmpty() ? m : new MemberData(m.name(), m.kind(), m.status(), m.employees(), m.sector(), m.street(), fields.contains("postcode") ? "" : m.postcode(),
                    m.town(), fields.contains("website") ? "" : m.website(), m.joinedOn(), fields.contains("tags") ? Set.of() : m.tags(), m.notes(), m.section(), m.employeesOn(), m.languages());
        }
    }

    /** The source that consents out of this file get. */
    public static String source(String fileName) {
        return Lines.cut("Import " + fileName, 120);
    }
}
