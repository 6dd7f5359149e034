package de.reihum.persistence.duplicates;

import de.reihum.duplicates.Distinction;
import de.reihum.duplicates.Duplicates;
import de.reihum.duplicates.Pair;
import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Looks for shared names and addresses with grouping queries; records that share nothing are never read. */
@ApplicationScoped
public class JpaDuplicates implements Duplicates {

    private static final String KEYS = """
            select m.nameKey from Member m where m.archivedAt is null and m.nameKey <> '' group by m.nameKey having count(m.id) > 1""";
    private static final String MEMBERS = """
            select new de.reihum.duplicates.Duplicates.MemberTrace(m.id, m.name, m.nameKey, m.address.postcode, m.address.town)
            from Member m where m.archivedAt is null and m.nameKey in :keys""";
    private static final String EMAILS = """
            select c.email from Contact c where c.archivedAt is null and c.member.archivedAt is null and c.email is not null
            group by c.email having count(c.id) > 1 and count(distinct c.member.id) < :many""";
    private static final String OWNERS = """
            select c.member.id from Contact c where c.archivedAt is null and c.lastName <> ''
            group by c.member.id, c.lastName, c.firstName having count(c.id) > 1""";
    private static final String CONTACTS = """
            select new de.reihum.duplicates.Duplicates.ContactTrace(c.id, c.title, c.firstName, c.lastName, c.email, m.id, m.name, m.address.postcode, m.address.town)
            from Contact c join c.member m where c.archivedAt is null and m.archivedAt is null""";

    private static final String NAMESAKES = """
            select new de.reihum.duplicates.Duplicates.MemberTrace(m.id, m.name, m.nameKey, m.address.postcode, m.address.town)
            from Member m where m.archivedAt is null and m.nameKey in (select o.nameKey from Member o where o.id = :member and o.nameKey <> '')""";
    private static final String SHARING = " and c.email in (select o.email from Contact o where o.member.id = :member and o.archivedAt is null and o.email is not null)";

    private Database database;

    protected JpaDuplicates() {}

    @Inject
    public JpaDuplicates(Database database) {
        this.database = database;
    }

    @Override
    public List<MemberTrace> sharedNames() {
        var keys = database.inTenant().createQuery(KEYS, String.class).getResultList();
        return keys.isEmpty() ? List.of() : database.inTenant().createQuery(MEMBERS, MemberTrace.class).setParameter("keys", keys).getResultList();
    }

    @Override
    public List<ContactTrace> sharedEmails() {
        var emails = database.inTenant().createQuery(EMAILS, EmailAddress.class).setParameter("many", (long) EmailAddress.MANY).getResultList();
        return emails.isEmpty() ? List.of() : database.inTenant().createQuery(CONTACTS + " and c.email in :emails", ContactTrace.class).setParameter("emails", emails).getResultList();
    }

    @Override
    public List<ContactTrace> sharedPeople() {
        var owners = database.inTenant().createQuery(OWNERS, Long.class).getResultList();
        return owners.isEmpty() ? List.of()
                : database.inTenant().createQuery(CONTACTS + " and c.lastName <> '' and m.id in :owners", ContactTrace.class).setParameter("owners", owners).getResultList();
    }

    @Override
    public List<MemberTrace> namesakes(long member) {
        return database.inTenant().createQuery(NAMESAKES, MemberTrace.class).setParameter("member", member).getResultList();
    }

    @Override
    public List<ContactTrace> sharingEmail(long member) {
        return database.inTenant().createQuery(CONTACTS + SHARING, ContactTrace.class).setParameter("member", member).getResultList();
    }

    @Override
    public List<ContactTrace> people(long member) {
        return database.inTenant().createQuery(CONTACTS + " and c.lastName <> '' and m.id = :member", ContactTrace.class).setParameter("member", member).getResultList();
    }

    @Override
    public List<Distinction> distinctions() {
        return database.inTenant().createQuery("select d from Distinction d", Distinction.class).getResultList();
    }

    @Override
    public Optional<Distinction> distinction(Pair pair) {
        return database.inTenant().createQuery("select d from Distinction d where d.kind = :kind and d.one = :one and d.other = :other", Distinction.class)
                .setParameter("kind", pair.kind()).setParameter("one", pair.one()).setParameter("other", pair.other()).getResultStream().findFirst();
    }

    @Override
    public List<Distinction> distinctionsOf(Pair.Kind kind, long record) {
        return database.inTenant().createQuery("select d from Distinction d where d.kind = :kind and (d.one = :record or d.other = :record)", Distinction.class)
                .setParameter("kind", kind).setParameter("record", record).getResultList();
    }

    @Override
    public void add(Distinction distinction) {
        database.inTenant().persist(distinction);
    }

    @Override
    public void remove(Distinction distinction) {
        database.inTenant().remove(distinction);
    }
}
