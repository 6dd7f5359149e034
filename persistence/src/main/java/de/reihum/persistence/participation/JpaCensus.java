package de.reihum.persistence.participation;

import de.reihum.members.Member;
import de.reihum.participation.Census;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The members' rows as the judgement reads and marks them. */
@ApplicationScoped
public class JpaCensus implements Census {

    private static final String ALL = """
            select new de.reihum.participation.Census.Entry(m.id, m.kind, m.status, m.archivedAt, m.joinedOn, m.size, m.sector, m.participation)
            from Member m""";
    /** The version stays: nobody who edits a member meanwhile has seen anything stale. */
    private static final String MARK = "update Member m set m.participation = :participation, m.version = m.version where m.id in :members";
    private static final String UNMARK = "update Member m set m.participation = null, m.version = m.version where m.id in :members";

    private Database database;

    protected JpaCensus() {}

    @Inject
    public JpaCensus(Database database) {
        this.database = database;
    }

    @Override
    public List<Entry> all() {
        return database.inTenant().createQuery(ALL, Entry.class).getResultList();
    }

    @Override
    public Optional<Member> member(long id) {
        return Optional.ofNullable(database.inTenant().find(Member.class, id));
    }

    @Override
    public void write(Member.Participation participation, Collection<Long> members) {
        var update = database.inTenant().createQuery(participation == null ? UNMARK : MARK).setParameter("members", members);
        (participation == null ? update : update.setParameter("participation", participation)).executeUpdate();
    }
}
