package de.reihum.persistence.replies;

import de.reihum.persistence.tenancy.Database;
import de.reihum.replies.Replies;
import de.reihum.replies.Reply;
import de.reihum.replies.Wish;
import de.reihum.replies.list.Headcount;
import de.reihum.replies.list.ReplyFilter;
import de.reihum.replies.list.ReplyRow;
import de.reihum.replies.seating.Room;
import de.reihum.replies.seating.Seat;
import de.reihum.replies.seating.Waiting;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers to invitations. */
@ApplicationScoped
public class JpaReplies implements Replies {

    private static final String OF = "select r from Reply r where r.meeting.id = :meeting and r.member.id = :member";
    private static final String TAKEN = "select sum(r.place.persons) from Reply r where r.meeting.id = :meeting and r.place.seat in :held";
    private static final String LINE = """
            select new de.reihum.replies.seating.Waiting(r.id, r.place.persons, r.place.ticket) from Reply r
            where r.meeting.id = :meeting and r.place.seat = :waiting order by r.place.ticket""";
    private static final String HEADCOUNTS = """
            select new de.reihum.replies.list.Headcount(r.wish, r.place.seat, count(r.id), sum(r.place.persons)) from Reply r
            where r.meeting.id = :meeting group by r.wish, r.place.seat""";
    private static final String MEETING_OF = "select r.meeting.id from Reply r where r.id = :id";
    private static final String COMING = "select r.member.id from Reply r where r.meeting.id = :meeting and r.wish = :yes and r.place.seat = :taken";
    private static final String OF_MEETING = "select r from Reply r where r.meeting.id = :id order by r.id";
    private static final String OFFERED = "select r from Reply r join fetch r.member left join fetch r.contact where r.meeting.id = :id and r.place.seat = :offered order by r.id";
    private static final String OF_MEMBER = "select r from Reply r join fetch r.meeting where r.member.id = :id order by r.id";
    private static final String OF_CONTACT = "select r from Reply r join fetch r.meeting where r.contact.id = :id order by r.id";

    private Database database;

    protected JpaReplies() {}

    @Inject
    public JpaReplies(Database database) {
        this.database = database;
    }

    @Override
    public void add(Reply reply) {
        entities().persist(reply);
    }

    @Override
    public Optional<Reply> find(long id) {
        return Optional.ofNullable(entities().find(Reply.class, id));
    }

    @Override
    public Optional<Reply> of(long meeting, long member) {
        return entities().createQuery(OF, Reply.class).setParameter("meeting", meeting).setParameter("member", member).getResultStream().findFirst();
    }

    @Override
    public void remove(Reply reply) {
        entities().remove(reply);
        // At once: another one may take its place, and removals are written last
        entities().flush();
    }

    @Override
    public Room room(long meeting, int capacity) {
        var taken = entities().createQuery(TAKEN, Long.class).setParameter("meeting", meeting).setParameter("held", List.of(Seat.TAKEN, Seat.OFFERED)).getSingleResult();
        var line = entities().createQuery(LINE, Waiting.class).setParameter("meeting", meeting).setParameter("waiting", Seat.WAITING).getResultList();
        return new Room(capacity, taken == null ? 0 : taken.intValue(), line);
    }

    @Override
    public List<ReplyRow> rows(ReplyFilter filter, Slice slice) {
        var query = new ReplyRows(entities().getCriteriaBuilder()).of(filter, slice.sorts());
        return entities().createQuery(query).setFirstResult(slice.offset()).setMaxResults(slice.limit()).getResultList();
    }

    @Override
    public long count(ReplyFilter filter) {
        var builder = entities().getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var reply = query.from(Reply.class);
        query.select(builder.count(reply.get("id"))).where(ReplyRows.conditions(builder, reply, reply.join("member"), filter));
        return entities().createQuery(query).getSingleResult();
    }

    @Override
    public Optional<Long> meetingOf(long reply) {
        return entities().createQuery(MEETING_OF, Long.class).setParameter("id", reply).getResultStream().findFirst();
    }

    @Override
    public List<Headcount> headcounts(long meeting) {
        return entities().createQuery(HEADCOUNTS, Headcount.class).setParameter("meeting", meeting).getResultList();
    }

    @Override
    public Set<Long> coming(long meeting) {
        return new HashSet<>(entities().createQuery(COMING, Long.class).setParameter("meeting", meeting).setParameter("yes", Wish.YES).setParameter("taken", Seat.TAKEN).getResultList());
    }

    @Override
    public List<Reply> ofMeeting(long meeting) {
        return all(OF_MEETING, meeting);
    }

    @Override
    public List<Reply> offered(long meeting) {
        return entities().createQuery(OFFERED, Reply.class).setParameter("id", meeting).setParameter("offered", Seat.OFFERED).getResultList();
    }

    @Override
    public List<Reply> ofMember(long member) {
        return all(OF_MEMBER, member);
    }

    @Override
    public List<Reply> ofContact(long contact) {
        return all(OF_CONTACT, contact);
    }

    private List<Reply> all(String query, long id) {
        TypedQuery<Reply> wanted = entities().createQuery(query, Reply.class);
        return wanted.setParameter("id", id).getResultList();
    }

    private EntityManager entities() {
        return database.inTenant();
    }
}
