package de.reihum.persistence.polls;

import de.reihum.persistence.tenancy.Database;
import de.reihum.polls.Poll;
import de.reihum.polls.PollFilter;
import de.reihum.polls.PollRow;
import de.reihum.polls.Polls;
import de.reihum.polls.Turnout;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Polls with their options. */
@ApplicationScoped
public class JpaPolls implements Polls {

    private static final String WITH_OPTIONS = "select distinct p from Poll p left join fetch p.options where p.id = :id";
    private static final String TURNOUT = """
            select i.poll.id, count(i.id), sum(case when i.answered = true then 1 else 0 end)
            from Invitation i where i.poll.id in :polls group by i.poll.id""";

    private Database database;

    protected JpaPolls() {}

    @Inject
    public JpaPolls(Database database) {
        this.database = database;
    }

    @Override
    public void add(Poll poll) {
        database.inTenant().persist(poll);
    }

    @Override
    public Optional<Poll> find(long id) {
        return database.inTenant().createQuery(WITH_OPTIONS, Poll.class).setParameter("id", id).getResultStream().findFirst();
    }

    @Override
    public Optional<Poll> lock(long id) {
        return Optional.ofNullable(database.inTenant().find(Poll.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void remove(Poll poll) {
        database.inTenant().remove(poll);
    }

    @Override
    public List<PollRow> rows(PollFilter filter, Slice slice) {
        var query = new PollRows(database.inTenant().getCriteriaBuilder()).of(filter, slice.sorts());
        return database.inTenant().createQuery(query).setFirstResult(slice.offset()).setMaxResults(slice.limit()).getResultList();
    }

    @Override
    public long count(PollFilter filter) {
        var builder = database.inTenant().getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var poll = query.from(Poll.class);
        query.select(builder.count(poll.get("id"))).where(PollRows.conditions(builder, poll, filter));
        return database.inTenant().createQuery(query).getSingleResult();
    }

    @Override
    public Map<Long, Turnout> turnouts(Collection<Long> polls) {
        var found = new HashMap<Long, Turnout>();
        if (!polls.isEmpty()) {
            for (var row : database.inTenant().createQuery(TURNOUT, Object[].class).setParameter("polls", polls).getResultList()) {
                found.put((Long) row[0], new Turnout(((Number) row[1]).longValue(), ((Number) row[2]).longValue()));
            }
        }
        return found;
    }
}
