package de.reihum.fields;

import de.reihum.shared.InvalidValue;
import de.reihum.shared.Ids;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads and fills in the values of one record or many. Whoever calls it has made sure that the records are there. */
@ApplicationScoped
public class FieldSheet {

    private CustomFields fields;
    private Ids ids;

    protected FieldSheet() {}

    @Inject
    public FieldSheet(CustomFields fields, Ids ids) {
        this.fields = fields;
        this.ids = ids;
    }

    /** What is asked, in its order. */
    public List<FieldRow> asked(Target target) {
        return asked().getOrDefault(target, List.of());
    }

    /** The same for all targets about which something is asked. */
    public Map<Target, List<FieldRow>> asked() {
        return fields.all().stream().map(CustomField::row).filter(field -> !field.retired()).collect(Collectors.groupingBy(FieldRow::target));
    }

    /** What stands there, in the order of the fields; retired fields that have a value are among them, empty ones are not. */
    public List<FilledField> of(long subject) {
        return filled(List.of(subject)).getOrDefault(subject, List.of());
    }

    /** The same for several records at once; those without a value are missing. */
    public Map<Long, List<FilledField>> filled(Collection<Long> subjects) {
        var filled = new HashMap<Long, List<FilledField>>();
        if (!subjects.isEmpty()) {
            fields.about(subjects).forEach(value -> filled.computeIfAbsent(value.subject(), none -> new ArrayList<>()).add(new FilledField(value.field().row(), value.value())));
        }
        filled.values().forEach(said -> said.sort(Comparator.comparing(FilledField::field, FieldRow.ORDER)));
        return filled;
    }

    /** By record and field. */
    public Map<Long, Map<Long, String>> of(Collection<Long> subjects) {
        var found = new HashMap<Long, Map<Long, String>>();
        if (!subjects.isEmpty()) {
            fields.about(subjects).forEach(value -> found.computeIfAbsent(value.subject(), none -> new HashMap<>()).put(value.field().id(), value.value()));
        }
        return found;
    }

    /** What people have written there themselves. */
    public List<FieldValue> texts(long subject) {
        return fields.about(subject).stream().filter(value -> value.field().row().kind() == FieldKind.TEXT).toList();
    }

    /** As {@link #fill}, but what cannot be stays as it is instead of being refused: for bulk work. */
    public void take(Target target, long subject, Map<Long, String> wanted) {
        fill(target, subject, wanted, new ArrayList<>());
    }

    /** Fields that are not named stay as they are. @throws InvalidValue with a reason for each value that cannot be; its field is the id */
    public void fill(Target target, long subject, Map<Long, String> wanted) {
        var reasons = new ArrayList<Reason>();
        fill(target, subject, wanted, reasons);
        if (!reasons.isEmpty()) {
            throw new InvalidValue(reasons);
        }
    }

    private void fill(Target target, long subject, Map<Long, String> wanted, List<Reason> reasons) {
        var present = new HashMap<Long, FieldValue>();
        fields.about(subject).forEach(value -> present.put(value.field().id(), value));
        var sound = new HashMap<CustomField, String>();
        fields.all().stream().filter(field -> field.row().target() == target && !field.row().retired() && wanted.containsKey(field.id())).forEach(field -> {
            try {
                sound.put(field, field.sound(wanted.get(field.id()), present.containsKey(field.id()) ? present.get(field.id()).value() : ""));
            } catch (InvalidValue refused) {
                reasons.addAll(refused.reasons());
            }
        });
        sound.forEach((field, value) -> put(field, subject, value, present.get(field.id())));
    }

    public List<Long> having(long field, String value) {
        return fields.having(field, value, fields.find(field).map(CustomField::row).map(row -> row.kind() == FieldKind.CHOICE).orElse(false));
    }

    /** The values of the one belong to the other; where both have one, the other's stays. @return how many moved */
    public int move(long from, long into) {
        var there = fields.about(into).stream().map(value -> value.field().id()).toList();
        int moved = 0;
        for (var value : fields.about(from)) {
            if (there.contains(value.field().id())) {
                fields.remove(value);
            } else {
                value.move(into);
                moved++;
            }
        }
        return moved;
    }

    public void forget(long subject) {
        fields.about(subject).forEach(fields::remove);
    }

    private void put(CustomField field, long subject, String value, FieldValue present) {
        if (present == null && !value.isEmpty()) {
            fields.add(new FieldValue(ids.next(), field, subject, value));
        } else if (present != null && value.isEmpty()) {
            fields.remove(present);
        } else if (present != null && !present.value().equals(value)) {
            present.say(value);
        }
    }
}
