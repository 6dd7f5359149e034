package de.reihum.persistence.settings;

import de.reihum.persistence.tenancy.Database;
import de.reihum.settings.NetworkValue;
import de.reihum.settings.NetworkValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a network has said, in the database. */
@ApplicationScoped
public class JpaNetworkValues implements NetworkValues {

    private Database database;

    protected JpaNetworkValues() {}

    @Inject
    public JpaNetworkValues(Database database) {
        this.database = database;
    }

    @Override
    public List<NetworkValue> all() {
        return database.inTenant().createQuery("select v from NetworkValue v", NetworkValue.class).getResultList();
    }

    @Override
    public void add(NetworkValue value) {
        database.inTenant().persist(value);
    }

    @Override
    public void remove(NetworkValue value) {
        database.inTenant().remove(value);
    }
}
