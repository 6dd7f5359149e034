package de.reihum.web.members.timeline;

import static de.reihum.web.shared.text.Texts.has;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.audit.AuditRow;
import de.reihum.web.members.MemberWords;

/** One changed value in a reader's words: "Ort: Asperg statt Ludwigsburg". */
final class ChangedField {

    private ChangedField() {}

    static String words(AuditRow.Field field) {
        var name = text("members.form." + field.name());
        if (field.old() == null) {
            return text("members.history.set", name, value(field.name(), field.now()));
        }
        return field.now() == null ? text("members.history.cleared", name, value(field.name(), field.old()))
                : text("members.history.replaced", name, value(field.name(), field.now()), value(field.name(), field.old()));
    }

    /** Codes have a text of their own; everything else is shown as it is. */
    private static String value(String field, String value) {
        if (field.equals("joinedOn")) {
            return MemberWords.date(value);
        }
        if (field.equals("tags")) {
            return value.replaceAll("^;|;$", "").replace(";", ", ");
        }
        var key = "members." + field + "." + value;
        return has(key) ? text(key) : value;
    }
}
