package de.reihum.persistence.platform;

import de.reihum.persistence.tenancy.Database;
import de.reihum.platform.closing.ClosedNetwork;
import de.reihum.platform.closing.ClosedNetworks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The register in the database. */
@ApplicationScoped
public class JpaClosedNetworks implements ClosedNetworks {

    private Database database;

    protected JpaClosedNetworks() {}

    @Inject
    public JpaClosedNetworks(Database database) {
        this.database = database;
    }

    @Override
    public void add(ClosedNetwork closed) {
        database.tenantFree().persist(closed);
    }

    @Override
    public Optional<ClosedNetwork> find(int number) {
        return Optional.ofNullable(database.tenantFree().find(ClosedNetwork.class, number));
    }

    @Override
    public void remove(ClosedNetwork closed) {
        database.tenantFree().remove(closed);
    }

    @Override
    public List<ClosedNetwork> all() {
        return database.tenantFree().createQuery("select c from ClosedNetwork c order by c.closedAt desc, c.number", ClosedNetwork.class).getResultList();
    }
}
