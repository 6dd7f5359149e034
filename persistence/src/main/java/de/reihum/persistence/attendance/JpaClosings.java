package de.reihum.persistence.attendance;

import de.reihum.attendance.closing.Attended;
import de.reihum.attendance.closing.Closing;
import de.reihum.attendance.closing.Closings;
import de.reihum.attendance.closing.Gift;
import de.reihum.attendance.closing.Resolution;
import de.reihum.attendance.presence.Presence;
import de.reihum.meetings.Meeting;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports in the database. */
@ApplicationScoped
public class JpaClosings implements Closings {

    private static final String OF = "select c from Closing c where c.meeting.id = :meeting";
    private static final String CONFIRMED = "select c from Closing c join fetch c.meeting t where c.state = :state and t.schedule.day between :from and :until order by t.schedule.day, t.id";
    private static final String ATTENDED = """
            select new de.reihum.attendance.closing.Attended(t.schedule.start, count(i.id),
            sum(case when exists (select p.id from Presence p where p.meeting.id = t.id and p.member.id = i.member.id and p.state in :came) then 1 else 0 end))
            from Closing c join c.meeting t, MeetingInvitation i where i.meeting.id = t.id and c.state = :state and t.schedule.day between :from and :until group by t.id, t.schedule.start""";
    private static final String UNCLOSED = """
            select t from Meeting t where t.schedule.day between :from and :until and t.standing.state in :states
            and not exists (select c.id from Closing c where c.meeting.id = t.id and c.state = :state) order by t.schedule.day, t.id""";

    private Database database;

    protected JpaClosings() {}

    @Inject
    public JpaClosings(Database database) {
        this.database = database;
    }

    @Override
    public void add(Closing closing) {
        database.inTenant().persist(closing);
    }

    @Override
    public Optional<Closing> of(long meeting) {
        return database.inTenant().createQuery(OF, Closing.class).setParameter("meeting", meeting).getResultStream().findFirst();
    }

    @Override
    public Optional<Closing> lock(long meeting) {
        return database.inTenant().createQuery(OF, Closing.class).setParameter("meeting", meeting).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    @Override
    public boolean confirmed(long meeting) {
        return of(meeting).filter(Closing::confirmed).isPresent();
    }

    @Override
    public List<Closing> confirmed(LocalDate from, LocalDate until) {
        return database.inTenant().createQuery(CONFIRMED, Closing.class).setParameter("state", Closing.State.CONFIRMED).setParameter("from", from).setParameter("until", until).getResultList();
    }

    @Override
    public List<Attended> attended(LocalDate from, LocalDate until) {
        var came = Stream.of(Presence.State.values()).filter(Presence.State::came).toList();
        return database.inTenant().createQuery(ATTENDED, Attended.class).setParameter("state", Closing.State.CONFIRMED).setParameter("came", came).setParameter("from", from)
                .setParameter("until", until).getResultList();
    }

    @Override
    public List<Meeting> unclosed(LocalDate from, LocalDate until) {
        return database.inTenant().createQuery(UNCLOSED, Meeting.class).setParameter("state", Closing.State.CONFIRMED).setParameter("from", from).setParameter("until", until)
                .setParameter("states", EnumSet.of(Meeting.State.PLANNED, Meeting.State.INVITED, Meeting.State.HELD)).getResultList();
    }

    @Override
    public List<Gift> giftsOf(long member) {
        return database.inTenant().createQuery("select g from Gift g where g.member.id = :member order by g.id", Gift.class).setParameter("member", member).getResultList();
    }

    @Override
    public List<Resolution> resolutionsOf(long member) {
        return database.inTenant().createQuery("select r from Resolution r where r.member.id = :member order by r.id", Resolution.class).setParameter("member", member).getResultList();
    }

    @Override
    public List<Resolution> resolutionsBy(long contact) {
        return database.inTenant().createQuery("select r from Resolution r where r.contact.id = :contact order by r.id", Resolution.class).setParameter("contact", contact).getResultList();
    }
}
