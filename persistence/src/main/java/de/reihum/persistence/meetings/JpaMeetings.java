package de.reihum.persistence.meetings;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.Meetings;
import de.reihum.meetings.agenda.Slot;
import de.reihum.meetings.series.Tally;
import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Meetings with their agendas in the database. */
@ApplicationScoped
public class JpaMeetings implements Meetings {

    private static final String SPOKEN = "select s from Slot s where s.contact.id = :contact order by s.meeting.id, s.number";

    private static final String TALLIES = "select m.series.id, m.standing.state, count(m.id) from Meeting m where m.series is not null group by m.series.id, m.standing.state";

    private Database database;

    protected JpaMeetings() {}

    @Inject
    public JpaMeetings(Database database) {
        this.database = database;
    }

    @Override
    public void add(Meeting meeting) {
        database.inTenant().persist(meeting);
    }

    @Override
    public Optional<Meeting> find(long id) {
        return Optional.ofNullable(database.inTenant().find(Meeting.class, id));
    }

    @Override
    public Optional<Meeting> lock(long id) {
        return Optional.ofNullable(database.inTenant().find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void remove(Meeting meeting) {
        database.inTenant().remove(meeting);
    }

    @Override
    public List<MeetingRow> rows(MeetingFilter filter, Slice slice) {
        var query = new MeetingRows(database.inTenant().getCriteriaBuilder()).of(filter, slice.sorts());
        return database.inTenant().createQuery(query).setFirstResult(slice.offset()).setMaxResults(slice.limit()).getResultList();
    }

    @Override
    public long count(MeetingFilter filter) {
        var builder = database.inTenant().getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var meeting = query.from(Meeting.class);
        query.select(builder.count(meeting.get("id"))).where(MeetingRows.conditions(builder, meeting, filter));
        return database.inTenant().createQuery(query).getSingleResult();
    }

    @Override
    public Map<Long, Tally> tallies() {
        return database.inTenant().createQuery(TALLIES, Object[].class).getResultList().stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> Tally.of((Meeting.State) row[1], ((Number) row[2]).longValue()), Tally::plus));
    }

    @Override
    public List<Meeting> all(MeetingFilter filter) {
        var builder = database.inTenant().getCriteriaBuilder();
        var query = builder.createQuery(Meeting.class);
        var meeting = query.from(Meeting.class);
        query.select(meeting).where(MeetingRows.conditions(builder, meeting, filter)).orderBy(builder.asc(meeting.get("schedule").get("day")), builder.asc(meeting.get("id")));
        return database.inTenant().createQuery(query).getResultList();
    }

    @Override
    public List<Slot> spokenBy(long contact) {
        return database.inTenant().createQuery(SPOKEN, Slot.class).setParameter("contact", contact).getResultList();
    }
}
