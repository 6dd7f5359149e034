package de.reihum.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Own fields without a database. */
public class FieldsInMemory implements CustomFields {

    private final List<CustomField> fields = new ArrayList<>();
    private final List<FieldValue> values = new ArrayList<>();

    @Override
    public void add(CustomField field) {
        fields.add(field);
    }

    @Override
    public Optional<CustomField> find(long id) {
        return fields.stream().filter(field -> field.id() == id).findFirst();
    }

    @Override
    public List<CustomField> all() {
        return fields.stream().sorted(Comparator.comparing((CustomField field) -> field.row().retired()).thenComparing(field -> field.row().place())).toList();
    }

    @Override
    public void add(FieldValue value) {
        values.add(value);
    }

    @Override
    public void remove(FieldValue value) {
        values.remove(value);
    }

    @Override
    public List<FieldValue> about(long subject) {
        return about(List.of(subject));
    }

    @Override
    public List<FieldValue> about(Collection<Long> subjects) {
        return values.stream().filter(value -> subjects.contains(value.subject())).toList();
    }

    @Override
    public List<Long> having(long field, String value, boolean choice) {
        return values.stream().filter(one -> one.field().id() == field && (choice ? Arrays.asList(one.value().split(",")).contains(value) : one.value().equals(value))).map(FieldValue::subject).toList();
    }
}
