package de.reihum.persistence.participation;

import de.reihum.members.Member;
import de.reihum.participation.Census;
import de.reihum.participation.rules.Memberships;
import de.reihum.participation.rules.Memberships.Stretch;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The members' rows as the judgement reads and marks them. */
@ApplicationScoped
public class JpaCensus implements Census {

    private static final String ALL = """
            select new de.reihum.participation.Census.Entry(m.id, m.kind, m.status, m.archivedAt, m.joinedOn, m.size, m.section, m.participation)
            from Member m""";
    private static final String STRETCHES = "select p.member.id, p.status, p.beginsOn, p.enteredAt from Period p where p.setAsideAt is null order by p.id";
    /** The version stays: nobody who edits a member meanwhile has seen anything stale. */
    private static final String MARK = "update Member m set m.participation = :participation, m.version = m.version where m.id in :members";
    private static final String UNMARK = "update Member m set m.participation = null, m.version = m.version where m.id in :members";

    private Database database;
    private Clock clock;

    protected JpaCensus() {}

    @Inject
    public JpaCensus(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Entry> all() {
        var begins = Memberships.begins(stretches(), LocalDate.now(clock));
        return database.inTenant().createQuery(ALL, Entry.class).getResultStream().map(entry -> begins.containsKey(entry.id()) ? entry.withSince(begins.get(entry.id())) : entry).toList();
    }

    private List<Stretch> stretches() {
        return database.inTenant().createQuery(STRETCHES, Object[].class).getResultStream().map(row -> new Stretch((Long) row[0], (Member.Status) row[1], (LocalDate) row[2], row[3] == null)).toList();
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
