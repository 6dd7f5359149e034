package de.reihum.persistence.invitations;

import de.reihum.invitations.run.CastCall;
import de.reihum.invitations.run.CastCalls;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Calls to those who host or speak. */
@ApplicationScoped
public class JpaCastCalls implements CastCalls {

    private static final String ONE = "select c from CastCall c where c.meeting.id = :meeting and c.contact.id = :contact";
    private static final String OF_MEETING = "select c from CastCall c join fetch c.contact where c.meeting.id = :id order by c.id";
    private static final String OF_CONTACT = "select c from CastCall c join fetch c.meeting where c.contact.id = :id order by c.id";

    private Database database;

    protected JpaCastCalls() {}

    @Inject
    public JpaCastCalls(Database database) {
        this.database = database;
    }

    @Override
    public void add(CastCall call) {
        database.inTenant().persist(call);
    }

    @Override
    public void remove(Collection<CastCall> calls) {
        if (!calls.isEmpty()) {
            calls.forEach(database.inTenant()::remove);
            database.inTenant().flush();
        }
    }

    @Override
    public Optional<CastCall> find(long meeting, long contact) {
        return database.inTenant().createQuery(ONE, CastCall.class).setParameter("meeting", meeting).setParameter("contact", contact).getResultStream().findFirst();
    }

    @Override
    public List<CastCall> ofMeeting(long meeting) {
        return listed(OF_MEETING, meeting);
    }

    @Override
    public List<CastCall> ofContact(long contact) {
        return listed(OF_CONTACT, contact);
    }

    private List<CastCall> listed(String query, long id) {
        return database.inTenant().createQuery(query, CastCall.class).setParameter("id", id).getResultList();
    }
}
