package de.reihum.persistence.touches;

import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.Part;
import de.reihum.shared.Slice;
import de.reihum.touches.Touch;
import de.reihum.touches.TouchFilter;
import de.reihum.touches.TouchRow;
import de.reihum.touches.Touches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Touches with those who took part. */
@ApplicationScoped
public class JpaTouches implements Touches {

    private static final String ONE = "select t from Touch t left join fetch t.parties where t.id = :id";
    /** With all whose names stand in a touch: a thousand of them change at once when two members turn out to be one. */
    private static final String NAMED = """
            select distinct t from Touch t left join fetch t.startedBy b left join fetch t.parties y left join fetch y.member left join fetch y.contact
            where\s""";
    private static final String CONCERNING = NAMED + "b.id = :member or exists (select p.id from TouchParty p where p.touch = t and p.member.id = :member) order by t.id";
    private static final String WITH_CONTACT = NAMED + "exists (select p.id from TouchParty p where p.touch = t and p.contact.id = :contact) order by t.day, t.id";
    private static final String TOOK = """
            select distinct new de.reihum.touches.Touches.Took(t.id, t.day, t.edge, p.member.id) from TouchParty p join p.touch t
            where t.archivedAt is null and t.day between :from and :until""";
    private static final String BEGAN = """
            select new de.reihum.touches.Touches.Began(t.id, t.day, t.startedBy.id) from Touch t
            where t.archivedAt is null and t.day between :from and :until and t.startedBy is not null""";
    private static final String MEMBERS = "select new de.reihum.touches.Touches.Name(m.id, m.name) from Member m where m.archivedAt is null order by m.name, m.id";

    private Database database;

    protected JpaTouches() {}

    @Inject
    public JpaTouches(Database database) {
        this.database = database;
    }

    @Override
    public void add(Touch touch) {
        entities().persist(touch);
    }

    @Override
    public Optional<Touch> find(long id) {
        return entities().createQuery(ONE, Touch.class).setParameter("id", id).getResultStream().findFirst();
    }

    @Override
    public List<TouchRow> rows(TouchFilter filter, Slice slice) {
        return rows(filter, slice, Bearers.of(filter.text(), database));
    }

    private List<TouchRow> rows(TouchFilter filter, Slice slice, List<Bearers> words) {
        var query = entities().createQuery(new TouchRows(entities().getCriteriaBuilder(), words).of(filter, slice.sorts()));
        words.forEach(word -> word.bind(query));
        return new PresentNames(database).of(query.setFirstResult(slice.offset()).setMaxResults(slice.limit()).getResultList());
    }

    @Override
    public long count(TouchFilter filter) {
        return count(filter, Bearers.of(filter.text(), database));
    }

    private long count(TouchFilter filter, List<Bearers> words) {
        var builder = entities().getCriteriaBuilder();
        var wanted = builder.createQuery(Long.class);
        var touch = wanted.from(Touch.class);
        wanted.select(builder.count(touch.get("id"))).where(TouchRows.conditions(builder, wanted, touch, filter, words).toArray(Predicate[]::new));
        var query = entities().createQuery(wanted);
        words.forEach(word -> word.bind(query));
        return query.getSingleResult();
    }

    /** Who is called as is searched is asked once for both. */
    @Override
    public Part<TouchRow> part(TouchFilter filter, Slice slice) {
        var words = Bearers.of(filter.text(), database);
        return Part.of(slice, rows(filter, slice, words), () -> count(filter, words));
    }

    @Override
    public List<Touch> concerning(long member) {
        return entities().createQuery(CONCERNING, Touch.class).setParameter("member", member).getResultList();
    }

    @Override
    public List<Touch> withContact(long contact) {
        return entities().createQuery(WITH_CONTACT, Touch.class).setParameter("contact", contact).getResultList();
    }

    @Override
    public List<Took> took(LocalDate from, LocalDate until) {
        return entities().createQuery(TOOK, Took.class).setParameter("from", from).setParameter("until", until).getResultList();
    }

    @Override
    public List<Began> began(LocalDate from, LocalDate until) {
        return entities().createQuery(BEGAN, Began.class).setParameter("from", from).setParameter("until", until).getResultList();
    }

    @Override
    public List<Name> members() {
        return entities().createQuery(MEMBERS, Name.class).getResultList();
    }

    private EntityManager entities() {
        return database.inTenant();
    }
}
