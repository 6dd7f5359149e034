package de.reihum.persistence.members;

import de.reihum.members.Contact;
import de.reihum.members.KnownMember;
import de.reihum.members.Member;
import de.reihum.members.MemberFigures;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberRow;
import de.reihum.members.Members;
import de.reihum.members.Recipient;
import de.reihum.members.merged.Absorption;
import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.JoinType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Members in the database. */
@ApplicationScoped
public class JpaMembers implements Members {

    private static final String ONE = "select m from Member m left join fetch m.contacts where m.id = :id";
    private static final String ALL = "select distinct m from Member m left join fetch m.contacts where m.id in :ids";
    private static final String TAGS = "select m.tags from Member m where m.archivedAt is null and m.tags <> ''";
    private static final String SECTORS = "select distinct m.sector from Member m where m.archivedAt is null and m.sector <> '' order by m.sector";
    private static final String FIGURES = "select m.kind, m.status, count(m.id) from Member m where m.archivedAt is null group by m.kind, m.status";
    private static final String REACHABLE = """
            select count(c.id) from Member m join m.contacts c
            where m.archivedAt is null and c.archivedAt is null and c.representative = true and c.email is not null""";
    private static final String SAME_NAMES = """
            select m.id, m.name, m.nameKey, m.address.postcode, m.address.town, m.archivedAt
            from Member m where m.nameKey in :keys""";
    private static final String WITH_EMAILS = """
            select distinct m.id, m.name, m.nameKey, m.address.postcode, m.address.town, m.archivedAt
            from Member m join m.contacts c where c.email in :emails""";
    private static final String EMAILS = "select m.id, c.email from Member m join m.contacts c where m.id in :ids and c.email is not null";

    private Database database;

    protected JpaMembers() {}

    @Inject
    public JpaMembers(Database database) {
        this.database = database;
    }

    @Override
    public void add(Member member) {
        entities().persist(member);
    }

    @Override
    public void flush() {
        entities().flush();
    }

    @Override
    public Optional<Member> find(long id) {
        var found = database.once(Member.class, id, () -> entities().createQuery(ONE, Member.class).setParameter("id", id).getResultStream().findFirst());
        return found.isPresent() ? found : Traces.follow(entities(), Absorption.Kind.MEMBER, id);
    }

    @Override
    public List<Member> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : entities().createQuery(ALL, Member.class).setParameter("ids", ids).getResultList();
    }

    @Override
    public List<MemberRow> rows(MemberFilter filter, Slice slice) {
        var query = new MemberRows(entities().getCriteriaBuilder()).of(filter, slice.sorts());
        return entities().createQuery(query).setFirstResult(slice.offset()).setMaxResults(slice.limit()).getResultList();
    }

    @Override
    public long count(MemberFilter filter) {
        var builder = entities().getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var member = query.from(Member.class);
        query.select(builder.count(member.get("id"))).where(new MemberConditions(builder, member).of(filter));
        return entities().createQuery(query).getSingleResult();
    }

    @Override
    public List<Long> ids(MemberFilter filter, int max) {
        var builder = entities().getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var member = query.from(Member.class);
        query.select(member.get("id")).where(new MemberConditions(builder, member).of(filter)).orderBy(builder.asc(member.get("name")), builder.asc(member.get("id")));
        return entities().createQuery(query).setMaxResults(max).getResultList();
    }

    @Override
    public Map<String, Long> tags() {
        var counts = new TreeMap<String, Long>(String.CASE_INSENSITIVE_ORDER);
        for (var stored : entities().createQuery(TAGS, String.class).getResultList()) {
            for (var tag : stored.substring(1).split(";")) {
                counts.merge(tag, 1L, Long::sum);
            }
        }
        return counts;
    }

    @Override
    public List<String> sectors() {
        return entities().createQuery(SECTORS, String.class).getResultList();
    }

    @Override
    public MemberFigures figures() {
        var kinds = new EnumMap<Member.Kind, Long>(Member.Kind.class);
        var statuses = new EnumMap<Member.Status, Long>(Member.Status.class);
        long all = 0;
        for (var group : entities().createQuery(FIGURES, Object[].class).getResultList()) {
            long number = (Long) group[2];
            kinds.merge((Member.Kind) group[0], number, Long::sum);
            statuses.merge((Member.Status) group[1], number, Long::sum);
            all += number;
        }
        return new MemberFigures(all, kinds, statuses, all - entities().createQuery(REACHABLE, Long.class).getSingleResult());
    }

    @Override
    public List<Recipient> recipients(MemberFilter filter) {
        var builder = entities().getCriteriaBuilder();
        var query = builder.createTupleQuery();
        var member = query.from(Member.class);
        var contact = member.<Member, Contact>join("contacts", JoinType.LEFT);
        contact.on(builder.isTrue(contact.get("representative")), builder.isNull(contact.get("archivedAt")));
        query.multiselect(member.get("id"), member.get("name"), contact.get("id"), contact.get("title"), contact.get("firstName"), contact.get("lastName"),
                        contact.get("email"), contact.get("language"), contact.get("consent"))
                .where(new MemberConditions(builder, member).of(filter)).orderBy(builder.asc(member.get("name")), builder.asc(member.get("id")));
        return entities().createQuery(query).getResultStream().map(Tuple::toArray).map(Recipient::of).toList();
    }

    @Override
    public List<KnownMember> sameNames(Collection<String> keys) {
        return keys.isEmpty() ? List.of() : known(entities().createQuery(SAME_NAMES, Object[].class).setParameter("keys", keys).getResultList());
    }

    @Override
    public List<KnownMember> withEmails(Collection<String> emails) {
        var addresses = emails.stream().filter(EmailAddress::isValid).map(EmailAddress::new).toList();
        return addresses.isEmpty() ? List.of() : known(entities().createQuery(WITH_EMAILS, Object[].class).setParameter("emails", addresses).getResultList());
    }

    private List<KnownMember> known(List<Object[]> members) {
        var emails = emails(members.stream().map(member -> (Long) member[0]).toList());
        return members.stream().map(member -> new KnownMember((Long) member[0], (String) member[1], (String) member[2], (String) member[3], (String) member[4],
                member[5] != null, emails.getOrDefault((Long) member[0], Set.of()))).toList();
    }

    private Map<Long, Set<String>> emails(List<Long> members) {
        var emails = new HashMap<Long, Set<String>>();
        if (!members.isEmpty()) {
            for (var row : entities().createQuery(EMAILS, Object[].class).setParameter("ids", members).getResultList()) {
                emails.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add(((EmailAddress) row[1]).text());
            }
        }
        return emails;
    }

    private EntityManager entities() {
        return database.inTenant();
    }
}
