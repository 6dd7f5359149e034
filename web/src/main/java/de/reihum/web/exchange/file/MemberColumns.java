package de.reihum.web.exchange.file;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.exchange.ExportedMember;
import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.members.Contact;
import de.reihum.members.ContactDetails;
import de.reihum.members.Member;
import de.reihum.members.business.Section;
import de.reihum.members.membership.Origin;
import de.reihum.shared.PartialDate;
import de.reihum.web.members.MemberWords;
import de.reihum.web.shared.text.Texts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A member as a row of a table, under the headings that the import understands: what was written can be read back. Takes all words of the
 * page's language along, because files are written beside the page.
 */
class MemberColumns {

    private final List<String> headings = Arrays.stream(ImportColumn.values()).map(column -> text("exchange.column." + column)).toList();
    private final Map<Member.Kind, String> kinds = words(Member.Kind.class, MemberWords::kind);
    private final Map<Member.Status, String> statuses = words(Member.Status.class, MemberWords::status);
    private final Map<Contact.Salutation, String> salutations = words(Contact.Salutation.class, each -> each == Contact.Salutation.NONE ? "" : MemberWords.salutation(each));
    private final Map<Contact.Consent, String> consents = words(Contact.Consent.class, each -> each == Contact.Consent.UNKNOWN ? "" : text("exchange.export.consent." + each));
    private final Map<Section, String> sections = words(Section.class, MemberWords::section);
    private final Map<Origin.Opener, String> openers = Map.of(Origin.Opener.UNKNOWN, "", Origin.Opener.COORDINATION, text("members.opener.COORDINATION"));
    private final Map<Origin.Channel, String> ways = words(Origin.Channel.class, each -> each == Origin.Channel.UNKNOWN ? "" : text("members.channel." + each));
    private final Map<Contact.Channel, String> channels = words(Contact.Channel.class, MemberWords::channel);
    private final Locale language = Texts.language();
    private final PremisesCells premises = new PremisesCells(text("fields.answer.yes"), text("fields.answer.no"));
    private final DateTimeFormatter day = DateTimeFormatter.ofPattern(text("shared.format.day"));

    List<String> headings() {
        return headings;
    }

    List<String> row(ExportedMember exported) {
        var member = exported.member();
        var cells = new ArrayList<String>();
        var contact = member.representative();
        for (var column : ImportColumn.values()) {
            cells.add(ofMember(column) ? cell(column, exported) : contact.map(person -> cell(column, person)).orElse(""));
        }
        return cells;
    }

    private static boolean ofMember(ImportColumn column) {
        return column.ordinal() < ImportColumn.SALUTATION.ordinal();
    }

    private String cell(ImportColumn column, ExportedMember exported) {
        var data = exported.member().data();
        var origin = exported.origin();
        return switch (column) {
            case NAME -> data.name();
            case KIND -> kinds.get(data.kind());
            case STATUS -> statuses.get(data.status());
            case STREET -> data.street();
            case POSTCODE -> data.postcode();
            case TOWN -> data.town();
            case SECTOR -> data.sector();
            case SECTION -> data.section() == null ? "" : sections.get(data.section());
            case EMPLOYEES_ON -> date(data.employeesOn());
            case OPENER -> openers.getOrDefault(origin.opener(), origin.openerName());
            case WAY -> ways.get(origin.channel());
            case EMPLOYEES -> data.employees();
            case WEB -> data.website();
            case JOINED_ON -> date(data.joinedOn());
            case TAGS -> data.tags().stream().sorted().collect(Collectors.joining(", "));
            case NOTES -> data.notes();
            case LANGUAGES -> data.languages().stream().map(spoken -> Locale.forLanguageTag(spoken).getDisplayLanguage(language)).sorted().collect(Collectors.joining(", "));
            default -> premises.cell(column, exported.premises());
        };
    }

    private String cell(ImportColumn column, ContactDetails contact) {
        var data = contact.data();
        return switch (column) {
            case SALUTATION -> (salutations.get(data.salutation()) + " " + data.title()).strip();
            case FIRST_NAME -> data.firstName();
            case LAST_NAME -> data.lastName();
            case EMAIL -> data.email();
            case PHONE -> data.phone();
            case LANGUAGE -> data.language();
            case CHANNEL -> data.channel() == null ? "" : channels.get(data.channel());
            case POSITION -> data.position();
            case INTERESTS -> data.interests().stream().sorted().collect(Collectors.joining(", "));
            default -> consents.get(data.consent());
        };
    }

    /** As much of the date as is known. */
    private String date(String joinedOn) {
        if (joinedOn.isEmpty()) {
            return "";
        }
        var date = new PartialDate(joinedOn);
        return date.knowsDay() ? day.format(date.from()) : date.knowsMonth() ? date.text().substring(5) + "/" + date.text().substring(0, 4) : date.text();
    }

    private static <E extends Enum<E>> Map<E, String> words(Class<E> type, Function<E, String> word) {
        var words = new EnumMap<E, String>(type);
        for (var each : type.getEnumConstants()) {
            words.put(each, word.apply(each));
        }
        return words;
    }
}
