package de.reihum.persistence.privacy;

import de.reihum.members.Member;
import de.reihum.members.PersonName;
import de.reihum.persistence.shared.Patterns;
import de.reihum.persistence.tenancy.Database;
import de.reihum.privacy.KeptPerson;
import de.reihum.privacy.KeptPerson.Why;
import de.reihum.privacy.KeptPersons;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.ProductClock;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks at three ends: of the person's own use, of her member's use, of the membership. Of a membership without dates the last change counts. */
@ApplicationScoped
public class JpaKeptPersons implements KeptPersons {

    private static final LocalDate KNOWN = LocalDate.of(1900, 1, 1);
    private static final String WANTED = """
             from Contact c join c.member m
            where c.erasedAt is null and (c.archivedAt < :at or m.archivedAt < :at or (m.status = :left and (m.changedAt < :at
              or exists (select p.id from Period p where p.member = m and p.status = :left and p.setAsideAt is null and p.endsOn is null and p.beginsOn > :known and p.beginsOn < :day))))""";
    private static final String ROWS = "select c.id, c.title, c.firstName, c.lastName, c.email, m.id, m.name, c.archivedAt, m.archivedAt, m.status" + WANTED;
    private static final String LEFT = "select p.member.id, p.beginsOn from Period p where p.member.id in :members and p.status = :left and p.setAsideAt is null and p.endsOn is null and p.beginsOn > :known";

    private Database database;

    protected JpaKeptPersons() {}

    @Inject
    public JpaKeptPersons(Database database) {
        this.database = database;
    }

    @Override
    public List<KeptPerson> rows(List<String> words, LocalDate before, Slice slice) {
        var rows = query(ROWS, Object[].class, words, before, " order by m.name, c.lastName, c.id").setFirstResult(slice.offset()).setMaxResults(slice.limit()).getResultList();
        var left = left(rows.stream().map(row -> (Long) row[5]).distinct().toList());
        return rows.stream().map(row -> row(row, left.get((Long) row[5]))).toList();
    }

    @Override
    public long count(List<String> words, LocalDate before) {
        return query("select count(c.id)" + WANTED, Long.class, words, before, "").getSingleResult();
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, List<String> words, LocalDate before, String order) {
        var conditions = IntStream.range(0, words.size()).mapToObj(i -> " and (c.searchText like :word" + i + " escape :escape or m.searchText like :word" + i + " escape :escape)").collect(Collectors.joining());
        var query = database.inTenant().createQuery(jpql + conditions + order, type).setParameter("left", Member.Status.LEFT).setParameter("known", KNOWN).setParameter("day", before)
                .setParameter("at", before.atStartOfDay(ProductClock.ZONE).toInstant());
        if (!words.isEmpty()) {
            query.setParameter("escape", Patterns.ESCAPE);
        }
        IntStream.range(0, words.size()).forEach(i -> query.setParameter("word" + i, Patterns.containing(words.get(i))));
        return query;
    }

    private Map<Long, LocalDate> left(List<Long> members) {
        var days = new HashMap<Long, LocalDate>();
        if (!members.isEmpty()) {
            database.inTenant().createQuery(LEFT, Object[].class).setParameter("members", members).setParameter("left", Member.Status.LEFT).setParameter("known", KNOWN).getResultList()
                    .forEach(row -> days.put((Long) row[0], (LocalDate) row[1]));
        }
        return days;
    }

    private static KeptPerson row(Object[] row, LocalDate left) {
        var name = PersonName.of((String) row[1], (String) row[2], (String) row[3], (EmailAddress) row[4]);
        var why = row[9] == Member.Status.LEFT ? Why.MEMBER_LEFT : row[8] != null ? Why.MEMBER_ARCHIVED : Why.PERSON_ARCHIVED;
        var since = why == Why.MEMBER_LEFT ? left : day((Instant) (why == Why.MEMBER_ARCHIVED ? row[8] : row[7]));
        return new KeptPerson((Long) row[0], name, (Long) row[5], (String) row[6], why, since);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ProductClock.ZONE).toLocalDate();
    }
}
