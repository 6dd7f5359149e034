package de.reihum.web.exchange.file;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.fields.FieldRow;
import de.reihum.fields.Target;
import de.reihum.members.extras.ExtraService;
import de.reihum.web.shared.text.Formats;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The network's own fields as further columns. Knows its language from the page, and its fields only when a file is written. */
class ExtraColumns {

    private final ExtraService extras;
    private final String language = language().getLanguage();
    private final Formats formats = formats();
    private final String yes = text("fields.answer.yes");
    private final String no = text("fields.answer.no");

    ExtraColumns(ExtraService extras) {
        this.extras = extras;
    }

    /** What goes into files, in its order. */
    List<FieldRow> fields() {
        return extras.asked(Target.MEMBER).stream().filter(FieldRow::inExports).toList();
    }

    List<String> headings(List<FieldRow> fields) {
        return fields.stream().map(field -> field.name(language)).toList();
    }

    Map<Long, Map<Long, String>> values(List<FieldRow> fields, Collection<Long> members) {
        return fields.isEmpty() ? Map.of() : extras.of(members);
    }

    List<String> cells(List<FieldRow> fields, Map<Long, String> values) {
        return fields.stream().map(field -> cell(field, values.getOrDefault(field.id(), ""))).toList();
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
