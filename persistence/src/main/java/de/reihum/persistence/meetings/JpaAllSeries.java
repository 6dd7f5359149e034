package de.reihum.persistence.meetings;

import de.reihum.meetings.series.AllSeries;
import de.reihum.meetings.series.Series;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Series in the database. */
@ApplicationScoped
public class JpaAllSeries implements AllSeries {

    private static final String ALL = "select s from Series s order by s.ended, s.name, s.id";

    private Database database;

    protected JpaAllSeries() {}

    @Inject
    public JpaAllSeries(Database database) {
        this.database = database;
    }

    @Override
    public void add(Series series) {
        database.inTenant().persist(series);
    }

    @Override
    public Optional<Series> find(long id) {
        return Optional.ofNullable(database.inTenant().find(Series.class, id));
    }

    @Override
    public List<Series> all() {
        return database.inTenant().createQuery(ALL, Series.class).getResultList();
    }

    @Override
    public void remove(Series series) {
        database.inTenant().remove(series);
    }
}
