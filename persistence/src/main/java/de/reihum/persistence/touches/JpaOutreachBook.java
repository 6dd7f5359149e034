package de.reihum.persistence.touches;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.PersonName;
import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.EmailAddress;
import de.reihum.touches.outreach.OutreachBook;
import de.reihum.touches.outreach.Parking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a call list needs, all members at once. */
@ApplicationScoped
public class JpaOutreachBook implements OutreachBook {

    private static final String KNOWN = """
            select m.id, m.name, m.status, m.tags, c.title, c.firstName, c.lastName, c.email, c.phone, c.consent, c.interests
            from Member m left join m.contacts c on c.representative = true and c.archivedAt is null
            where m.archivedAt is null and m.status not in :resting order by m.name, m.id""";
    private static final String MET = """
            select p.member.id, count(distinct t.day), min(t.day), max(t.day) from TouchParty p join p.touch t
            where t.archivedAt is null group by p.member.id""";
    private static final String OPENED = "select o.member.id, o.openerMember.id, m.name from Origin o join o.openerMember m where m.archivedAt is null";
    private static final String PARKED = "select p from Parking p join fetch p.member";
    private static final String PARKING = "select p from Parking p where p.member.id = :member";

    private Database database;

    protected JpaOutreachBook() {}

    @Inject
    public JpaOutreachBook(Database database) {
        this.database = database;
    }

    @Override
    public List<Known> known() {
        return entities().createQuery(KNOWN, Object[].class).setParameter("resting", List.of(Member.Status.PAUSED, Member.Status.LEFT)).getResultStream().map(JpaOutreachBook::known).toList();
    }

    private static Known known(Object[] row) {
        var email = (EmailAddress) row[7];
        var status = (Member.Status) row[2];
        var tags = (String) row[3];
        return new Known((Long) row[0], (String) row[1], status == Member.Status.PROSPECT || status == Member.Status.APPLIED, PersonName.of((String) row[4], (String) row[5], (String) row[6], email),
                row[8] == null ? "" : (String) row[8], email != null && row[9] != Contact.Consent.REFUSED, topic((String) row[10], tags));
    }

    /** What the person is interested in says more than what stands at her company. */
    private static String topic(String interests, String tags) {
        return Stream.of(interests, tags).filter(Objects::nonNull).flatMap(stored -> Arrays.stream(stored.split("[;,]"))).map(String::strip).filter(one -> !one.isEmpty()).findFirst().orElse("");
    }

    @Override
    public List<Met> met() {
        return entities().createQuery(MET, Object[].class).getResultStream().map(row -> new Met((Long) row[0], (Long) row[1], (LocalDate) row[2], (LocalDate) row[3])).toList();
    }

    @Override
    public List<Opened> opened() {
        return entities().createQuery(OPENED, Object[].class).getResultStream().map(row -> new Opened((Long) row[0], (Long) row[1], (String) row[2])).toList();
    }

    @Override
    public List<Parking> parked() {
        return entities().createQuery(PARKED, Parking.class).getResultList();
    }

    @Override
    public Optional<Parking> parking(long member) {
        return entities().createQuery(PARKING, Parking.class).setParameter("member", member).getResultStream().findFirst();
    }

    @Override
    public void add(Parking parking) {
        entities().persist(parking);
    }

    @Override
    public void remove(Parking parking) {
        entities().remove(parking);
    }

    private EntityManager entities() {
        return database.inTenant();
    }
}
