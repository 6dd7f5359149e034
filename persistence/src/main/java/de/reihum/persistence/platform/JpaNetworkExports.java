package de.reihum.persistence.platform;

import de.reihum.persistence.tenancy.Database;
import de.reihum.platform.export.ExportPart;
import de.reihum.platform.export.NetworkExport;
import de.reihum.platform.export.NetworkExports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Exports in the database. */
@ApplicationScoped
public class JpaNetworkExports implements NetworkExports {

    private Database database;

    protected JpaNetworkExports() {}

    @Inject
    public JpaNetworkExports(Database database) {
        this.database = database;
    }

    @Override
    public void add(NetworkExport export) {
        database.inTenant().persist(export);
    }

    @Override
    public Optional<NetworkExport> find(long id) {
        return database.inTenant().createQuery("select e from NetworkExport e where e.id = :id", NetworkExport.class).setParameter("id", id).getResultStream().findFirst();
    }

    @Override
    public Optional<NetworkExport> newest() {
        return database.inTenant().createQuery("select e from NetworkExport e order by e.id desc", NetworkExport.class).setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public void add(ExportPart part) {
        database.inTenant().persist(part);
    }

    @Override
    public Optional<ExportPart> part(long export, int number) {
        return database.inTenant().createQuery("select p from ExportPart p where p.export.id = :export and p.number = :number", ExportPart.class)
                .setParameter("export", export).setParameter("number", number).getResultStream().findFirst();
    }

    @Override
    public void removeParts(long export) {
        database.inTenant().createQuery("delete from ExportPart p where p.export.id = :export").setParameter("export", export).executeUpdate();
    }
}
