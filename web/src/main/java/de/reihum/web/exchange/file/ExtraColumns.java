package de.reihum.web.exchange.file;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.fields.FieldRow;
import de.reihum.fields.Target;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import de.reihum.members.extras.ExtraService;
import de.reihum.web.shared.text.Formats;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The network's own fields as further columns, those about persons for whoever represents the member. Knows its language from the page, and its fields only when a file is written. */
class ExtraColumns {

    private final ExtraService extras;
    private final String language = language().getLanguage();
    private final Formats formats = formats();
    private final String yes = text("fields.answer.yes");
    private final String no = text("fields.answer.no");
    private final String person = text("exchange.columns.person");

    ExtraColumns(ExtraService extras) {
        this.extras = extras;
    }

    /** What goes into files, in its order. */
    List<FieldRow> fields() {
        return Stream.of(Target.MEMBER, Target.CONTACT).flatMap(target -> extras.asked(target).stream()).filter(FieldRow::inExports).toList();
    }

    List<String> headings(List<FieldRow> fields) {
        return fields.stream().map(field -> field.target() == Target.MEMBER ? field.name(language) : field.name(language) + " (" + person + ")").toList();
    }

    /** By the member or the person who represents it. */
    Map<Long, Map<Long, String>> values(List<FieldRow> fields, Collection<MemberDetails> members) {
        return fields.isEmpty() ? Map.of() : extras.of(members.stream().flatMap(member -> Stream.of(member.id(), person(member))).toList());
    }

    private static long person(MemberDetails member) {
        return member.representative().map(ContactDetails::id).orElse(0L);
    }

    List<String> cells(List<FieldRow> fields, MemberDetails member, Map<Long, Map<Long, String>> values) {
        return fields.stream().map(field -> cell(field, values.getOrDefault(field.target() == Target.MEMBER ? member.id() : person(member), Map.of()).getOrDefault(field.id(), ""))).toList();
    }

    private String cell(FieldRow field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case TEXT, NUMBER -> value;
            case DATE -> formats.day(LocalDate.parse(value));
            case CHOICE -> String.join(", ", field.chosen(value));
            case YES_NO -> value.equals("yes") ? yes : no;
        };
    }
}
