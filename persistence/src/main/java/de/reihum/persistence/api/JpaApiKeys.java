package de.reihum.persistence.api;

import de.reihum.api.ApiKey;
import de.reihum.api.ApiKeyRow;
import de.reihum.api.ApiKeys;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keys in the database. */
@ApplicationScoped
public class JpaApiKeys implements ApiKeys {

    private static final String ALL = """
            select new de.reihum.api.ApiKeyRow(k.id, k.name, k.prefix, k.scopes, k.createdAt, k.lastUsedAt, k.revokedAt)
            from ApiKey k order by case when k.revokedAt is null then 0 else 1 end, k.id desc""";

    private Database database;

    protected JpaApiKeys() {}

    @Inject
    public JpaApiKeys(Database database) {
        this.database = database;
    }

    @Override
    public void add(ApiKey key) {
        database.inTenant().persist(key);
    }

    @Override
    public Optional<ApiKey> find(long id) {
        return Optional.ofNullable(database.inTenant().find(ApiKey.class, id));
    }

    @Override
    public Optional<ApiKey> withHash(String secretHash) {
        return database.inTenant().createQuery("select k from ApiKey k where k.secretHash = :hash", ApiKey.class)
                .setParameter("hash", secretHash).getResultStream().findFirst();
    }

    @Override
    public List<ApiKeyRow> all() {
        return database.inTenant().createQuery(ALL, ApiKeyRow.class).getResultList();
    }

    @Override
    public void used(long id, Instant hour) {
        database.inTenant().createQuery("update ApiKey k set k.lastUsedAt = :hour where k.id = :id")
                .setParameter("hour", hour).setParameter("id", id).executeUpdate();
    }
}
