package de.reihum.persistence.touches;

import de.reihum.members.PersonName;
import de.reihum.persistence.shared.Patterns;
import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Folding;
import de.reihum.touches.TouchParty;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The members and persons whose present name contains a word.
 *
 * @param word folded
 * @param most whether more than half of the members are called so; then {@code members} are those who are not, because a short list is found faster
 */
record Bearers(String word, boolean most, List<Long> members, List<Long> contacts) {

    /** So many are looked up fast enough in any case. */
    private static final int FEW = 20;
    private static final String EVERYBODY = "select m.id from Member m";

    /** What else is searched in a member or person (town, phone) does not stand in a list of touches and is left out again. */
    private static final String MEMBERS = "select m.id, m.name from Member m where m.searchText like :word escape '!'";
    private static final String CONTACTS = "select c.id, c.title, c.firstName, c.lastName, c.email from Contact c where c.searchText like :word escape '!'";

    /** One for each word of a search. */
    static List<Bearers> of(String text, Database database) {
        return Arrays.stream(Folding.fold(text).split(" ")).distinct().filter(word -> !word.isEmpty()).map(word -> of(database, word)).toList();
    }

    private static Bearers of(Database database, String word) {
        var members = like(database, MEMBERS, word).stream().filter(row -> in(word, (String) row[1])).map(row -> (Long) row[0]).collect(Collectors.toSet());
        var contacts = like(database, CONTACTS, word).stream().filter(row -> in(word, PersonName.of((String) row[1], (String) row[2], (String) row[3], (EmailAddress) row[4]))).map(row -> (Long) row[0]).toList();
        if (members.size() <= FEW) {
            return new Bearers(word, false, List.copyOf(members), contacts);
        }
        var others = database.inTenant().createQuery(EVERYBODY, Long.class).getResultStream().filter(id -> !members.contains(id)).toList();
        return others.size() < members.size() ? new Bearers(word, true, others, contacts) : new Bearers(word, false, List.copyOf(members), contacts);
    }

    private static List<Object[]> like(Database database, String query, String word) {
        return database.inTenant().createQuery(query, Object[].class).setParameter("word", Patterns.containing(word)).getResultList();
    }

    boolean nobody() {
        return !most && members.isEmpty() && contacts.isEmpty();
    }

    boolean everybody() {
        return most && members.isEmpty();
    }

    /** @return that a party is one of them; {@link #bind} says who they are: hundreds of values are slow to build into a query */
    Predicate called(CriteriaBuilder builder, Root<TouchParty> party) {
        var each = new ArrayList<Predicate>();
        if (!members.isEmpty()) {
            var listed = party.get("member").get("id").in(builder.parameter(Collection.class, "members of " + word));
            each.add(most ? builder.not(listed) : listed);
        }
        if (!contacts.isEmpty()) {
            each.add(party.get("contact").get("id").in(builder.parameter(Collection.class, "contacts of " + word)));
        }
        return builder.or(each.toArray(Predicate[]::new));
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        if (everybody()) {
            return query;
        }
        if (!members.isEmpty()) {
            query.setParameter("members of " + word, members);
        }
        if (!contacts.isEmpty()) {
            query.setParameter("contacts of " + word, contacts);
        }
        return query;
    }

    private static boolean in(String word, String name) {
        return Folding.fold(name).contains(word);
    }
}
