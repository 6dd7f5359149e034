package de.reihum.persistence.touches;

import de.reihum.members.Member;
import de.reihum.members.membership.Origin;
import de.reihum.participation.rules.Judgement;
import de.reihum.persistence.tenancy.Database;
import de.reihum.touches.Touch;
import de.reihum.touches.outreach.WaysIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Reads how institutions came into the network and how they took part. */
@ApplicationScoped
public class JpaWaysIn implements WaysIn {

    private static final String STRETCHES = "select p.member.id, p.status, p.beginsOn, p.enteredAt from Period p where p.setAsideAt is null and p.status in :statuses";
    private static final String INTERESTED = "select m.id from Member m where m.archivedAt is null and m.status in :statuses";
    private static final String MOODS = """
            select s.member.id, s.participation, s.cause, s.from from Spell s
            where s.participation in :participations and s.from <= :until and (s.ended is null or s.ended >= :from) order by s.from, s.id""";
    private static final String APPROACHES = """
            select distinct p.member.id, t.channel, t.day from TouchParty p join p.touch t left join t.startedBy b
            where t.archivedAt is null and t.day between :from and :until and (b.id is null or b.id <> p.member.id)""";
    private static final String OPENINGS = "select o.member.id, o.opener, m.name from Origin o left join o.openerMember m";

    private Database database;

    protected JpaWaysIn() {}

    @Inject
    public JpaWaysIn(Database database) {
        this.database = database;
    }

    @Override
    public List<Stretch> stretches() {
        return entities().createQuery(STRETCHES, Object[].class).setParameter("statuses", List.of(Member.Status.PROSPECT, Member.Status.APPLIED, Member.Status.ACTIVE)).getResultStream()
                .map(row -> new Stretch((Long) row[0], (Member.Status) row[1], (LocalDate) row[2], row[3] == null)).toList();
    }

    @Override
    public List<Long> interested() {
        return entities().createQuery(INTERESTED, Long.class).setParameter("statuses", List.of(Member.Status.PROSPECT, Member.Status.APPLIED)).getResultList();
    }

    @Override
    public List<Mood> moods(LocalDate from, LocalDate until) {
        return entities().createQuery(MOODS, Object[].class).setParameter("participations", List.of(Member.Participation.ACTIVE, Member.Participation.PASSIVE)).setParameter("from", from)
                .setParameter("until", until).getResultStream().map(row -> new Mood((Long) row[0], (Member.Participation) row[1], row[2] == Judgement.Cause.LINES, (LocalDate) row[3])).toList();
    }

    @Override
    public List<Approach> approaches(LocalDate from, LocalDate until) {
        return entities().createQuery(APPROACHES, Object[].class).setParameter("from", from).setParameter("until", until).getResultStream()
                .map(row -> new Approach((Long) row[0], (Touch.Channel) row[1], (LocalDate) row[2])).toList();
    }

    @Override
    public List<Opening> openings() {
        return entities().createQuery(OPENINGS, Object[].class).getResultStream().map(row -> new Opening((Long) row[0], (Origin.Opener) row[1], row[2] == null ? "" : (String) row[2])).toList();
    }

    private EntityManager entities() {
        return database.inTenant();
    }
}
