package de.reihum.web.api.settings;

import de.reihum.fields.FieldKind;
import de.reihum.fields.FieldRow;
import de.reihum.fields.FilledField;
import de.reihum.fields.Target;
import de.reihum.members.extras.ExtraService;
import java.util.ArrayList;
import java.util.List;

/** @param value dates as 2026-11-22, numbers with a point, yes or no, of a choice the options' numbers between commas @param chosen the names of a choice's options */
public record FieldEntry(long field, String name, FieldKind kind, String value, List<String> chosen) {

    static List<FieldEntry> all(ExtraService extras, Target target, long subject) {
        var filled = extras.of(subject);
        var entries = new ArrayList<>(filled.stream().map(FieldEntry::of).toList());
        extras.asked(target).stream().filter(field -> filled.stream().noneMatch(one -> one.field().id() == field.id())).forEach(field -> entries.add(of(field, "")));
        return entries;
    }

    private static FieldEntry of(FilledField filled) {
        return of(filled.field(), filled.value());
    }

    private static FieldEntry of(FieldRow field, String value) {
        return new FieldEntry(field.id(), field.nameDe(), field.kind(), value, field.kind() == FieldKind.CHOICE ? field.chosen(value) : List.of());
    }
}
