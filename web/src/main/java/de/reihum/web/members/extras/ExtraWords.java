package de.reihum.web.members.extras;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.fields.FieldKind;
import de.reihum.fields.FieldRow;
import de.reihum.fields.FilledField;
import de.reihum.web.shared.text.Texts;
import java.time.LocalDate;

/** Values of own fields as they are read. */
public final class ExtraWords {

    private ExtraWords() {}

    static String value(FilledField filled) {
        return value(filled.field(), filled.value());
    }

    /** @param value as it is stored, not empty */
    public static String value(FieldRow field, String value) {
        return switch (field.kind()) {
            case TEXT -> value;
            case NUMBER -> "en".equals(Texts.language().getLanguage()) ? value : value.replace('.', ',');
            case DATE -> formats().day(LocalDate.parse(value));
            case CHOICE -> String.join(", ", field.chosen(value));
            case YES_NO -> text("fields.answer." + value);
        };
    }

    /** Kinds of which one can ask who has chosen what. */
    static boolean narrows(FieldRow field) {
        return field.kind() == FieldKind.CHOICE || field.kind() == FieldKind.YES_NO;
    }
}
