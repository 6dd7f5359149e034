package de.reihum.fields;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A network's own fields and what stands in them. */
public interface CustomFields {

    void add(CustomField field);

    Optional<CustomField> find(long id);

    /** In their order, retired ones too. */
    List<CustomField> all();

    void add(FieldValue value);

    void remove(FieldValue value);

    /** What is known about one record. */
    List<FieldValue> about(long subject);

    List<FieldValue> about(Collection<Long> subjects);

    /** Which records have this in the field; of a choice the number of one option. */
    List<Long> having(long field, String value, boolean choice);
}
