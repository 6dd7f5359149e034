package de.reihum.duplicates;

import de.reihum.duplicates.DuplicateRow.Likeness;
import de.reihum.duplicates.DuplicateRow.Side;
import de.reihum.duplicates.DuplicateRow.Why;
import de.reihum.duplicates.Duplicates.ContactTrace;
import de.reihum.duplicates.Duplicates.MemberTrace;
import de.reihum.members.PersonName;
import de.reihum.shared.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Pairs up what shares a name or a mail address. Within a large group, such as forty branches of one name, each record is compared with its
 * neighbours alone, so that the number of pairs stays in proportion to the number of records.
 */
class Search {

    private static final int SMALL_GROUP = 12;

    private final Map<Pair, DuplicateRow> found = new LinkedHashMap<>();

    static List<DuplicateRow> in(Duplicates duplicates) {
        var search = new Search();
        search.members(duplicates.sharedNames());
        search.emails(duplicates.sharedEmails());
        search.people(duplicates.sharedPeople());
        return search.rows(duplicates);
    }

    /** Only the pairs in which the member or one of its contacts stands. */
    static List<DuplicateRow> around(long member, Duplicates duplicates) {
        var search = new Search();
        search.members(duplicates.namesakes(member));
        search.emails(duplicates.sharingEmail(member));
        search.people(duplicates.people(member));
        search.found.values().removeIf(row -> row.one().member() != member && row.other().member() != member);
        return search.rows(duplicates);
    }

    private void members(List<MemberTrace> members) {
        for (var group : grouped(members, MemberTrace::key)) {
            group.sort(Comparator.comparing(MemberTrace::postcode).thenComparingLong(MemberTrace::id));
            pairs(group, (one, other) -> {
                boolean known = !one.postcode().isEmpty() && !other.postcode().isEmpty();
                if (!known || one.postcode().equals(other.postcode())) {
                    note(Pair.ofMembers(one.id(), other.id()), side(one), side(other), new Likeness(known ? Why.NAME_AND_PLACE : Why.NAME, one.name()));
                }
            });
        }
    }

    /** One address at two members speaks for one member; at one member for one person; at many members for nothing. */
    private void emails(List<ContactTrace> contacts) {
        for (var group : grouped(contacts, contact -> contact.email().text())) {
            if (!group.get(0).email().identifies(group.stream().mapToLong(ContactTrace::member).distinct().count())) {
                continue;
            }
            group.sort(Comparator.comparingLong(ContactTrace::member).thenComparingLong(ContactTrace::id));
            pairs(group, (one, other) -> {
                var likeness = new Likeness(Why.EMAIL, one.email().text());
                if (one.member() == other.member()) {
                    note(Pair.ofContacts(one.id(), other.id()), side(one), side(other), likeness);
                } else {
                    note(Pair.ofMembers(one.member(), other.member()), memberSide(one), memberSide(other), likeness);
                    if (!person(one).isEmpty() && person(one).equals(person(other))) {
                        note(Pair.ofContacts(one.id(), other.id()), side(one), side(other), likeness);
                    }
                }
            });
        }
    }

    private void people(List<ContactTrace> contacts) {
        for (var group : grouped(contacts, contact -> contact.member() + " " + person(contact))) {
            group.sort(Comparator.comparingLong(ContactTrace::id));
            pairs(group, (one, other) -> note(Pair.ofContacts(one.id(), other.id()), side(one), side(other), new Likeness(Why.NAME, name(one))));
        }
    }

    private void note(Pair pair, Side one, Side other, Likeness likeness) {
        var ordered = one.id() == pair.one();
        found.merge(pair, new DuplicateRow(pair.text(), pair, ordered ? one : other, ordered ? other : one, List.of(likeness), null, ""), Search::both);
    }

    private static DuplicateRow both(DuplicateRow known, DuplicateRow more) {
        var reasons = new ArrayList<>(known.reasons());
        more.reasons().stream().filter(reason -> !reasons.contains(reason)).forEach(reasons::add);
        return new DuplicateRow(known.id(), known.pair(), known.one(), known.other(), List.copyOf(reasons), null, "");
    }

    private List<DuplicateRow> rows(Duplicates duplicates) {
        if (found.isEmpty()) {
            return List.of();
        }
        var apart = duplicates.distinctions().stream().collect(Collectors.toMap(Distinction::pair, Function.identity()));
        return found.values().stream().map(row -> apart.containsKey(row.pair()) ? row.toldApart(apart.get(row.pair())) : row)
                .sorted(Comparator.comparing((DuplicateRow row) -> row.pair().kind()).thenComparing(row -> Folding.fold(row.one().name())).thenComparing(DuplicateRow::id)).toList();
    }

    private static <T> void pairs(List<T> group, BiConsumer<T, T> each) {
        int reach = group.size() <= SMALL_GROUP ? group.size() : 1;
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size() && j <= i + reach; j++) {
                each.accept(group.get(i), group.get(j));
            }
        }
    }

    private static <T> Collection<List<T>> grouped(List<T> all, Function<T, String> key) {
        var groups = new HashMap<String, List<T>>();
        all.forEach(one -> groups.computeIfAbsent(key.apply(one), shared -> new ArrayList<>()).add(one));
        return groups.values();
    }

    private static String person(ContactTrace contact) {
        return Folding.fold(contact.firstName() + " " + contact.lastName());
    }

    private static String name(ContactTrace contact) {
        return PersonName.of(contact.title(), contact.firstName(), contact.lastName(), contact.email());
    }

    private static Side side(MemberTrace member) {
        return new Side(member.id(), member.id(), member.name(), (member.postcode() + " " + member.town()).strip());
    }

    private static Side memberSide(ContactTrace contact) {
        return new Side(contact.member(), contact.member(), contact.memberName(), (contact.postcode() + " " + contact.town()).strip());
    }

    private static Side side(ContactTrace contact) {
        return new Side(contact.id(), contact.member(), name(contact), contact.memberName());
    }
}
