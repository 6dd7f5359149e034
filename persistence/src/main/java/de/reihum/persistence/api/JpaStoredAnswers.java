package de.reihum.persistence.api;

import de.reihum.api.InProgress;
import de.reihum.api.StoredAnswer;
import de.reihum.api.StoredAnswers;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.Optional;

/** Stored answers in the database. */
@ApplicationScoped
public class JpaStoredAnswers implements StoredAnswers {

    private Database database;

    protected JpaStoredAnswers() {}

    @Inject
    public JpaStoredAnswers(Database database) {
        this.database = database;
    }

    @Override
    public void reserve(StoredAnswer answer) {
        try {
            database.inTenant().persist(answer);
            database.inTenant().flush();
        } catch (PersistenceException failed) {
            throw taken(failed) ? new InProgress() : failed;
        }
    }

    @Override
    public Optional<StoredAnswer> find(String repeatHash) {
        return database.inTenant().createQuery("select a from StoredAnswer a where a.repeatHash = :hash", StoredAnswer.class)
                .setParameter("hash", repeatHash).getResultStream().findFirst();
    }

    @Override
    public void removeBefore(Instant moment) {
        database.inTenant().createQuery("delete from StoredAnswer a where a.createdAt < :moment").setParameter("moment", moment).executeUpdate();
    }

    private static boolean taken(Throwable failed) {
        return failed != null && (failed instanceof SQLIntegrityConstraintViolationException || taken(failed.getCause()));
    }
}
