package de.reihum.persistence.attendance;

import de.reihum.attendance.closing.Closing;
import de.reihum.attendance.presence.Handle;
import de.reihum.attendance.presence.Presence;
import de.reihum.attendance.presence.Presences;
import de.reihum.attendance.presence.Tap;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Presence in the database. */
@ApplicationScoped
public class JpaPresences implements Presences {

    private static final String OF_MEETING = "select p from Presence p left join fetch p.member left join fetch p.contact where p.meeting.id = :meeting order by p.notedAt, p.id";
    private static final String CONFIRMED = """
            select new de.reihum.attendance.presence.Presences.Confirmed(t.id, t.schedule.day, m.id, p.state)
            from Presence p join p.meeting t join p.member m, Closing c
            where c.meeting.id = t.id and c.state = :state and t.schedule.day between :from and :until order by t.id, p.id""";

    private Database database;

    protected JpaPresences() {}

    @Inject
    public JpaPresences(Database database) {
        this.database = database;
    }

    @Override
    public void add(Presence presence) {
        database.inTenant().persist(presence);
    }

    @Override
    public void remove(Presence presence) {
        database.inTenant().remove(presence);
        database.inTenant().flush();
    }

    @Override
    public Optional<Presence> find(long meeting, Handle handle) {
        return database.inTenant().createQuery("select p from Presence p where p.meeting.id = :meeting and p.handle = :handle", Presence.class)
                .setParameter("meeting", meeting).setParameter("handle", handle.text()).getResultStream().findFirst();
    }

    @Override
    public List<Presence> ofMeeting(long meeting) {
        return database.inTenant().createQuery(OF_MEETING, Presence.class).setParameter("meeting", meeting).getResultList();
    }

    @Override
    public List<Presence> ofMember(long member) {
        return database.inTenant().createQuery("select p from Presence p where p.member.id = :member order by p.id", Presence.class).setParameter("member", member).getResultList();
    }

    @Override
    public List<Presence> ofContact(long contact) {
        return database.inTenant().createQuery("select p from Presence p where p.contact.id = :contact order by p.id", Presence.class).setParameter("contact", contact).getResultList();
    }

    @Override
    public void add(Tap tap) {
        database.inTenant().persist(tap);
    }

    @Override
    public boolean arrived(long meeting, String tap) {
        return database.inTenant().createQuery("select count(t) from Tap t where t.meeting.id = :meeting and t.name = :tap", Long.class)
                .setParameter("meeting", meeting).setParameter("tap", tap).getSingleResult() > 0;
    }

    @Override
    public void forgetTaps(long meeting) {
        database.inTenant().createQuery("delete from Tap t where t.meeting.id = :meeting").setParameter("meeting", meeting).executeUpdate();
    }

    @Override
    public List<Confirmed> confirmed(LocalDate from, LocalDate until) {
        return database.inTenant().createQuery(CONFIRMED, Confirmed.class).setParameter("state", Closing.State.CONFIRMED).setParameter("from", from).setParameter("until", until).getResultList();
    }
}
