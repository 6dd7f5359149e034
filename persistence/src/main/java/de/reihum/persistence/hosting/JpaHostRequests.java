package de.reihum.persistence.hosting;

import de.reihum.hosting.asking.HostRequest;
import de.reihum.hosting.asking.HostRequest.State;
import de.reihum.hosting.asking.HostRequests;
import de.reihum.hosting.rotation.Declined;
import de.reihum.meetings.Meeting;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom the network has asked. */
@ApplicationScoped
public class JpaHostRequests implements HostRequests {

    private static final String MEETING_OF = "select r.meeting.id from HostRequest r where r.id = :id";
    private static final String HOLDING = "select r from HostRequest r where r.commitment.holds = :meeting";
    private static final String OF_MEETING = "select r from HostRequest r where r.meeting.id = :meeting order by r.id desc";
    private static final String OF_MEMBER = "select r from HostRequest r where r.member.id = :member order by r.id desc";
    private static final String OF_CONTACT = "select r from HostRequest r where r.contact.id = :contact order by r.id desc";
    private static final String ASKED = "select r from HostRequest r join fetch r.meeting where r.commitment.state = :state order by r.id";
    private static final String DECLINED = "select new de.reihum.hosting.rotation.Declined(r.member.id, r.meeting.id, r.meeting.schedule.day) from HostRequest r"
            + " where r.commitment.state in :states and r.meeting.schedule.day is not null order by r.id";
    private static final String PLACES = "select r from HostRequest r where r.commitment.state = :state and r.place is not null";

    private Database database;

    protected JpaHostRequests() {}

    @Inject
    public JpaHostRequests(Database database) {
        this.database = database;
    }

    /** What gave way is written first: the database lets a meeting have one that holds it. */
    @Override
    public void add(HostRequest request) {
        entities().flush();
        entities().persist(request);
    }

    @Override
    public Optional<HostRequest> find(long id) {
        return Optional.ofNullable(entities().find(HostRequest.class, id));
    }

    @Override
    public long lockMeeting(long id) {
        var meeting = entities().createQuery(MEETING_OF, Long.class).setParameter("id", id).getResultStream().findFirst();
        meeting.ifPresent(found -> entities().find(Meeting.class, found, LockModeType.PESSIMISTIC_WRITE));
        return meeting.orElse(0L);
    }

    @Override
    public Optional<HostRequest> holding(long meeting) {
        return entities().createQuery(HOLDING, HostRequest.class).setParameter("meeting", meeting).getResultStream().findFirst();
    }

    @Override
    public List<HostRequest> ofMeeting(long meeting) {
        return entities().createQuery(OF_MEETING, HostRequest.class).setParameter("meeting", meeting).getResultList();
    }

    @Override
    public List<HostRequest> ofMember(long member) {
        return entities().createQuery(OF_MEMBER, HostRequest.class).setParameter("member", member).getResultList();
    }

    @Override
    public List<HostRequest> ofContact(long contact) {
        return entities().createQuery(OF_CONTACT, HostRequest.class).setParameter("contact", contact).getResultList();
    }

    @Override
    public List<HostRequest> asked() {
        return entities().createQuery(ASKED, HostRequest.class).setParameter("state", State.ASKED).getResultList();
    }

    @Override
    public List<Declined> declined() {
        return entities().createQuery(DECLINED, Declined.class).setParameter("states", Set.of(State.DECLINED, State.UNANSWERED, State.GIVEN_BACK)).getResultList();
    }

    @Override
    public Map<Long, LocalDate> places() {
        return entities().createQuery(PLACES, HostRequest.class).setParameter("state", State.ACCEPTED).getResultStream()
                .collect(Collectors.toMap(request -> request.meeting().id(), request -> request.place().orElseThrow(), (first, second) -> first));
    }

    @Override
    public void remove(HostRequest request) {
        entities().remove(request);
    }

    private EntityManager entities() {
        return database.inTenant();
    }
}
