package de.reihum.persistence.members;

import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.members.Member;
import de.reihum.members.merged.Absorption;
import de.reihum.persistence.shared.Patterns;
import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Contacts in the database. */
@ApplicationScoped
public class JpaContacts implements Contacts {

    private static final String INTERESTS = "select distinct c.interests from Contact c where c.archivedAt is null and c.interests <> ''";

    private Database database;

    protected JpaContacts() {}

    @Inject
    public JpaContacts(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Contact> find(long id) {
        var found = database.inTenant().find(Contact.class, id);
        return found == null ? Traces.follow(database.inTenant(), Absorption.Kind.CONTACT, id) : Optional.of(found);
    }

    @Override
    public List<String> interests() {
        return database.inTenant().createQuery(INTERESTS, String.class).getResultStream().flatMap(stored -> Arrays.stream(stored.substring(1).split(";"))).distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    @Override
    public List<ContactRow> search(List<String> words, int limit) {
        var builder = database.inTenant().getCriteriaBuilder();
        var query = builder.createTupleQuery();
        var contact = query.from(Contact.class);
        var member = contact.<Contact, Member>join("member");
        var conditions = new ArrayList<Predicate>(List.of(builder.isNull(contact.get("archivedAt")), builder.isNull(member.get("archivedAt"))));
        words.forEach(word -> conditions.add(builder.like(contact.get("searchText"), Patterns.containing(word), Patterns.ESCAPE)));
        query.multiselect(contact.get("id"), contact.get("title"), contact.get("firstName"), contact.get("lastName"), contact.get("email"), contact.get("phone"),
                        member.get("id"), member.get("name"))
                .where(conditions.toArray(Predicate[]::new)).orderBy(builder.asc(contact.get("lastName")), builder.asc(contact.get("firstName")), builder.asc(contact.get("id")));
        return database.inTenant().createQuery(query).setMaxResults(limit).getResultStream()
                .map(row -> new ContactRow((Long) row.get(0), (String) row.get(1), (String) row.get(2), (String) row.get(3), (EmailAddress) row.get(4),
                        (String) row.get(5), (Long) row.get(6), (String) row.get(7))).toList();
    }
}
