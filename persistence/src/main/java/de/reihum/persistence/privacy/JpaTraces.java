package de.reihum.persistence.privacy;

import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditTrail;
import de.reihum.audit.AuditTrail.Wanted;
import de.reihum.persistence.shared.Patterns;
import de.reihum.persistence.tenancy.Database;
import de.reihum.privacy.Person;
import de.reihum.privacy.Traces;
import de.reihum.privacy.elsewhere.Finding;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks through the whole trail of the network: seldom done, and nothing may be missed. */
@ApplicationScoped
public class JpaTraces implements Traces {

    private static final String HERS = "select e.id from AuditEntry e where e.entity = 'Contact' and e.record = :contact and e.fields <> :blank";
    /** Fields of other records point to her by her id. */
    private static final String BY_ID = "select e.id from AuditEntry e where e.fields like :id";
    private static final String BY_MARK = """
            select e.id from AuditEntry e
            where (e.entity <> 'Contact' or e.record = :contact) and (e.fields like :mark escape :escape or e.recordName like :mark escape :escape)""";
    private static final String BY_EMAIL = "select e.id from AuditEntry e where e.fields like :mark escape :escape or e.recordName like :mark escape :escape";
    private static final String ANSWERS = """
            update StoredAnswer a set a.body = '' where a.body like :id or a.body like :mark escape :escape""";
    private static final String ABOUT = "update StoredAnswer a set a.body = '' where a.body like :id";
    private static final String BLANK = "[{\"f\":\"forgotten\"}]";

    private Database database;
    private AuditTrail trail;

    protected JpaTraces() {}

    @Inject
    public JpaTraces(Database database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    @Override
    public List<AuditRow> entries(Person person) {
        var ids = new TreeSet<>(ids(HERS).setParameter("contact", person.contact()).setParameter("blank", BLANK).getResultList());
        ids.addAll(ids(BY_ID).setParameter("id", "%\"" + person.contact() + "\"%").getResultList());
        if (!person.marks().email().isEmpty()) {
            ids.addAll(marked(BY_EMAIL, person.marks().email()).getResultList());
        }
        if (!person.marks().fullName().isEmpty()) {
            ids.addAll(marked(BY_MARK, person.marks().fullName()).setParameter("contact", person.contact()).getResultList());
        }
        ids.addAll(beside(person));
        return trail.all(ids);
    }

    /** Entries of records that belong to her member may name her in their texts. */
    private List<Long> beside(Person person) {
        var wanted = Wanted.around(person.member()).withText(person.marks().lastName());
        return person.marks().lastName().isEmpty() ? List.of() : all(wanted).filter(row -> names(row, person.nameless()::isNamed)).map(AuditRow::id).toList();
    }

    @Override
    public List<AuditRow> entries(Finding finding) {
        return all(new Wanted(finding.entity(), finding.record(), "")).filter(row -> names(row, finding.her()::mayName)).toList();
    }

    private Stream<AuditRow> all(Wanted wanted) {
        return Stream.iterate(0, page -> page + Slice.MAX).map(page -> trail.find(wanted, new Slice(page, Slice.MAX, List.of()))).takeWhile(rows -> !rows.isEmpty()).flatMap(List::stream);
    }

    private static boolean names(AuditRow row, Predicate<String> her) {
        return her.test(row.recordName()) || row.fields().stream().anyMatch(field -> her.test(field.old()) || her.test(field.now()));
    }

    private TypedQuery<Long> marked(String query, String mark) {
        return ids(query).setParameter("mark", Patterns.containing(mark)).setParameter("escape", Patterns.ESCAPE);
    }

    private TypedQuery<Long> ids(String query) {
        return database.inTenant().createQuery(query, Long.class);
    }

    @Override
    public void forgetAnswers(Person person, List<Long> records) {
        records.forEach(record -> database.inTenant().createQuery(ABOUT).setParameter("id", "%\"" + record + "\"%").executeUpdate());
        var mark = person.marks().email().isEmpty() ? person.marks().fullName() : person.marks().email();
        database.inTenant().createQuery(ANSWERS).setParameter("id", "%\"" + person.contact() + "\"%")
                .setParameter("mark", mark.isEmpty() ? "" : Patterns.containing(mark)).setParameter("escape", Patterns.ESCAPE).executeUpdate();
    }
}
