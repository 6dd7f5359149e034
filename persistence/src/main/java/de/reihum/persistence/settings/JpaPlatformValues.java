package de.reihum.persistence.settings;

import de.reihum.persistence.tenancy.Database;
import de.reihum.settings.PlatformValue;
import de.reihum.settings.PlatformValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the umbrella office has said, in the database. */
@ApplicationScoped
public class JpaPlatformValues implements PlatformValues {

    private Database database;

    protected JpaPlatformValues() {}

    @Inject
    public JpaPlatformValues(Database database) {
        this.database = database;
    }

    @Override
    public List<PlatformValue> all() {
        return database.tenantFree().createQuery("select v from PlatformValue v", PlatformValue.class).getResultList();
    }

    @Override
    public void add(PlatformValue value) {
        database.tenantFree().persist(value);
    }

    @Override
    public void remove(PlatformValue value) {
        database.tenantFree().remove(value);
    }
}
