package de.reihum.persistence.jobs;

import de.reihum.jobs.Job;
import de.reihum.jobs.JobRow;
import de.reihum.jobs.Jobs;
import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Jobs in the database. */
@ApplicationScoped
public class JpaJobs implements Jobs {

    private static final String ROW = """
            select new de.reihum.jobs.JobRow(j.id, j.kind, j.subject, j.title, j.startedBy, j.startedAt, j.finishedAt, j.state, j.done, j.total, j.message, j.counters)
            from Job j""";
    private static final String ROWS = ROW + " order by j.id desc";
    private static final String LATEST = ROW + " where j.kind = :kind order by j.id desc";

    private Database database;

    protected JpaJobs() {}

    @Inject
    public JpaJobs(Database database) {
        this.database = database;
    }

    @Override
    public void add(Job job) {
        database.inTenant().persist(job);
    }

    @Override
    public Optional<Job> find(long id) {
        return database.inTenant().createQuery("select j from Job j where j.id = :id", Job.class).setParameter("id", id).getResultStream().findFirst();
    }

    @Override
    public List<JobRow> rows(Slice slice) {
        return database.inTenant().createQuery(ROWS, JobRow.class).setFirstResult(slice.offset()).setMaxResults(slice.limit()).getResultList();
    }

    @Override
    public Optional<JobRow> latest(String kind) {
        return database.inTenant().createQuery(LATEST, JobRow.class).setParameter("kind", kind).setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public long count() {
        return database.inTenant().createQuery("select count(j) from Job j", Long.class).getSingleResult();
    }
}
