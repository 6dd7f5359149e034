package de.reihum.persistence.filters;

import de.reihum.filters.SavedFilter;
import de.reihum.filters.SavedFilters;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Saved filters, one query for each list. */
@ApplicationScoped
public class JpaSavedFilters implements SavedFilters {

    private static final String OF = "select f from SavedFilter f where (:list = '' or f.list = :list) and (f.owner = 0 or f.owner = :person) order by f.name, f.id";

    private Database database;

    protected JpaSavedFilters() {}

    @Inject
    public JpaSavedFilters(Database database) {
        this.database = database;
    }

    @Override
    public void add(SavedFilter filter) {
        database.inTenant().persist(filter);
    }

    @Override
    public void remove(SavedFilter filter) {
        database.inTenant().remove(filter);
    }

    @Override
    public Optional<SavedFilter> find(long id) {
        return Optional.ofNullable(database.inTenant().find(SavedFilter.class, id));
    }

    @Override
    public List<SavedFilter> of(String list, long person) {
        return database.inTenant().createQuery(OF, SavedFilter.class).setParameter("list", list).setParameter("person", person).getResultList();
    }
}
