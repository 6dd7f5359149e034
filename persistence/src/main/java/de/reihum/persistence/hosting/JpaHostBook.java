package de.reihum.persistence.hosting;

import de.reihum.hosting.planning.HostBook;
import de.reihum.hosting.planning.Hosted;
import de.reihum.hosting.planning.Upcoming;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingFilter;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Meetings as the rotation needs them. */
@ApplicationScoped
public class JpaHostBook implements HostBook {

    private static final String HOSTED = "select new de.reihum.hosting.planning.Hosted(m.id, m.host.id, m.schedule.day) from Meeting m"
            + " where m.host is not null and m.schedule.day is not null and m.standing.state <> :cancelled order by m.schedule.day, m.id";
    private static final String UPCOMING = "select new de.reihum.hosting.planning.Upcoming(m.id, m.theme.title, m.schedule.day, s.id, h.id, m.admission.capacity) from Meeting m"
            + " left join m.series s left join m.host h where m.schedule.day >= :from and m.standing.state in :open order by m.schedule.day, m.id";

    private Database database;

    protected JpaHostBook() {}

    @Inject
    public JpaHostBook(Database database) {
        this.database = database;
    }

    @Override
    public List<Hosted> hosted() {
        return database.inTenant().createQuery(HOSTED, Hosted.class).setParameter("cancelled", State.CANCELLED).getResultList();
    }

    @Override
    public List<Upcoming> upcoming(LocalDate from) {
        return database.inTenant().createQuery(UPCOMING, Upcoming.class).setParameter("from", from).setParameter("open", MeetingFilter.OPEN).getResultList();
    }
}
