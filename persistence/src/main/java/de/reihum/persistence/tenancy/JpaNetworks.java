package de.reihum.persistence.tenancy;

import de.reihum.tenancy.Network;
import de.reihum.tenancy.NetworkCounter;
import de.reihum.tenancy.Networks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Networks in the database. */
@ApplicationScoped
public class JpaNetworks implements Networks {

    private Database database;

    protected JpaNetworks() {}

    @Inject
    public JpaNetworks(Database database) {
        this.database = database;
    }

    @Override
    public void add(Network network) {
        database.tenantFree().persist(network);
    }

    @Override
    public Optional<Network> find(int number) {
        return Optional.ofNullable(database.tenantFree().find(Network.class, number));
    }

    @Override
    public int nextNumber() {
        var entities = database.tenantFree();
        var counter = entities.find(NetworkCounter.class, NetworkCounter.ONLY, LockModeType.PESSIMISTIC_WRITE);
        var highest = entities.createQuery("select max(n.number) from Network n", Integer.class).getSingleResult();
        return counter.next(highest == null ? 0 : highest);
    }

    @Override
    public List<Network> all() {
        return database.tenantFree().createQuery("select n from Network n order by n.name", Network.class).getResultList();
    }
}
