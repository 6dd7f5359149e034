package de.reihum.persistence.fields;

import de.reihum.fields.CustomField;
import de.reihum.fields.CustomFields;
import de.reihum.fields.FieldValue;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Fields and values in the database. */
@ApplicationScoped
public class JpaCustomFields implements CustomFields {

    private Database database;

    protected JpaCustomFields() {}

    @Inject
    public JpaCustomFields(Database database) {
        this.database = database;
    }

    @Override
    public void add(CustomField field) {
        database.inTenant().persist(field);
    }

    @Override
    public Optional<CustomField> find(long id) {
        return Optional.ofNullable(database.inTenant().find(CustomField.class, id));
    }

    @Override
    public List<CustomField> all() {
        return database.inTenant().createQuery("select f from CustomField f order by f.target, f.retired, f.place, f.id", CustomField.class).getResultList();
    }

    @Override
    public void add(FieldValue value) {
        database.inTenant().persist(value);
    }

    @Override
    public void remove(FieldValue value) {
        database.inTenant().remove(value);
    }

    @Override
    public List<FieldValue> about(long subject) {
        return about(List.of(subject));
    }

    @Override
    public List<FieldValue> about(Collection<Long> subjects) {
        return database.inTenant().createQuery("select v from FieldValue v join fetch v.field where v.subject in :subjects", FieldValue.class).setParameter("subjects", subjects).getResultList();
    }

    /** A choice's value is {@code 1,3,12}; with commas around it each number can be found as a whole. */
    @Override
    public List<Long> having(long field, String value, boolean choice) {
        return database.inTenant().createQuery(choice ? "select v.subject from FieldValue v where v.field.id = :field and concat(',', v.value, ',') like :value"
                : "select v.subject from FieldValue v where v.field.id = :field and v.value = :value", Long.class)
                .setParameter("field", field).setParameter("value", choice ? "%," + value + ",%" : value).getResultList();
    }
}
