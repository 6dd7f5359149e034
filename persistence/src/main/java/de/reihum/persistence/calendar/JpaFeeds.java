package de.reihum.persistence.calendar;

import de.reihum.calendar.Feed;
import de.reihum.calendar.Feeds;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Feeds in the database. */
@ApplicationScoped
public class JpaFeeds implements Feeds {

    private Database database;

    protected JpaFeeds() {}

    @Inject
    public JpaFeeds(Database database) {
        this.database = database;
    }

    @Override
    public List<Feed> all() {
        return database.inTenant().createQuery("select f from Feed f order by f.series", Feed.class).getResultList();
    }

    @Override
    public Optional<Feed> of(long series) {
        return database.inTenant().createQuery("select f from Feed f where f.series = :series", Feed.class).setParameter("series", series).getResultStream().findFirst();
    }

    @Override
    public Optional<Feed> findByHash(String hash) {
        return database.inTenant().createQuery("select f from Feed f where f.hash = :hash", Feed.class).setParameter("hash", hash).getResultStream().findFirst();
    }

    @Override
    public void add(Feed feed) {
        database.inTenant().persist(feed);
    }

    @Override
    public void remove(Feed feed) {
        database.inTenant().remove(feed);
    }
}
