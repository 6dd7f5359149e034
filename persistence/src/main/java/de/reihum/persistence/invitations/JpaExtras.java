package de.reihum.persistence.invitations;

import de.reihum.invitations.extras.Extra;
import de.reihum.invitations.extras.Extras;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Those who wait to be invited. */
@ApplicationScoped
public class JpaExtras implements Extras {

    private static final String ALL = "select e from InvitationExtra e join fetch e.member m join fetch e.contact join fetch e.meeting where ";

    private static final String BY_NAME = " order by m.name, e.id";
    private static final String ONE = ALL + "e.meeting.id = :meeting and e.member.id = :member";
    private static final String OF_MEETING = ALL + "e.meeting.id = :id" + BY_NAME;
    private static final String OF_MEMBER = ALL + "e.member.id = :id" + BY_NAME;
    private static final String OF_CONTACT = ALL + "e.contact.id = :id" + BY_NAME;

    private Database database;

    protected JpaExtras() {}

    @Inject
    public JpaExtras(Database database) {
        this.database = database;
    }

    @Override
    public void add(Extra extra) {
        database.inTenant().persist(extra);
    }

    @Override
    public void remove(Collection<Extra> extras) {
        if (!extras.isEmpty()) {
            extras.forEach(database.inTenant()::remove);
            database.inTenant().flush();
        }
    }

    @Override
    public Optional<Extra> find(long meeting, long member) {
        return database.inTenant().createQuery(ONE, Extra.class).setParameter("meeting", meeting).setParameter("member", member).getResultStream().findFirst();
    }

    @Override
    public List<Extra> ofMeeting(long meeting) {
        return listed(OF_MEETING, meeting);
    }

    @Override
    public List<Extra> ofMember(long member) {
        return listed(OF_MEMBER, member);
    }

    @Override
    public List<Extra> ofContact(long contact) {
        return listed(OF_CONTACT, contact);
    }

    private List<Extra> listed(String query, long id) {
        return database.inTenant().createQuery(query, Extra.class).setParameter("id", id).getResultList();
    }
}
