package de.reihum.persistence.touches;

import de.reihum.members.Member;
import de.reihum.persistence.shared.Patterns;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Slice;
import de.reihum.touches.Touch;
import de.reihum.touches.TouchFilter;
import de.reihum.touches.TouchParty;
import de.reihum.touches.TouchRow;
import de.reihum.touches.Touches;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;

/** The query behind every list of touches, sorted and filtered in the database. */
class TouchRows {

    private static final String WHO = "who";

    private final CriteriaBuilder builder;
    private final CriteriaQuery<TouchRow> query;
    private final Root<Touch> touch;
    private final Join<Touch, Member> startedBy;
    private final List<Bearers> words;
    private FirstName first;

    /** @param words of the search, each with those who are called so */
    TouchRows(CriteriaBuilder builder, List<Bearers> words) {
        this.builder = builder;
        this.words = words;
        query = builder.createQuery(TouchRow.class);
        touch = query.from(Touch.class);
        startedBy = touch.join("startedBy", JoinType.LEFT);
    }

    CriteriaQuery<TouchRow> of(TouchFilter filter, List<Slice.Sort> sorts) {
        var written = touch.get("wording");
        query.select(builder.construct(TouchRow.class, touch.get("id"), touch.get("version"), touch.get("day"), touch.get("time"), touch.get("channel"), touch.get("edge"), touch.get("who"),
                written.get("line"), written.get("text"), startedBy.get("name"), touch.get("author"), touch.get("archivedAt")));
        var all = conditions(builder, query, touch, filter, words);
        if (sorts.stream().anyMatch(sort -> sort.by().equals(WHO))) {
            first = new FirstName(builder, touch);
            all.add(first.first(query, touch));
        }
        return query.where(all.toArray(Predicate[]::new)).orderBy(orders(sorts));
    }

    static List<Predicate> conditions(CriteriaBuilder builder, AbstractQuery<?> query, Root<Touch> touch, TouchFilter filter, List<Bearers> words) {
        var all = new ArrayList<Predicate>();
        all.add(filter.archived() ? builder.isNotNull(touch.get("archivedAt")) : builder.isNull(touch.get("archivedAt")));
        words.stream().filter(word -> !word.everybody()).forEach(word -> all.add(mentions(builder, query, touch, word)));
        if (!filter.channels().isEmpty()) {
            all.add(touch.get("channel").in(filter.channels()));
        }
        if (!filter.edges().isEmpty()) {
            all.add(touch.get("edge").in(filter.edges()));
        }
        if (filter.from() != null) {
            all.add(builder.greaterThanOrEqualTo(touch.get("day"), filter.from()));
        }
        if (filter.until() != null) {
            all.add(builder.lessThanOrEqualTo(touch.get("day"), filter.until()));
        }
        if (filter.member() != 0 || filter.contact() != 0) {
            all.add(tookPart(builder, query, touch, filter));
        }
        return all;
    }

    /** In what was written, or as a name of those who took part. */
    private static Predicate mentions(CriteriaBuilder builder, AbstractQuery<?> query, Root<Touch> touch, Bearers word) {
        var written = builder.like(touch.get("wording").get("searchText"), Patterns.containing(word.word()), Patterns.ESCAPE);
        if (word.nobody()) {
            return written;
        }
        var parties = query.subquery(Long.class);
        var party = parties.from(TouchParty.class);
        return builder.or(written, touch.get("id").in(parties.select(party.get("touch").get("id")).where(word.called(builder, party))));
    }

    private static Predicate tookPart(CriteriaBuilder builder, AbstractQuery<?> query, Root<Touch> touch, TouchFilter filter) {
        var parties = query.subquery(Long.class);
        var party = parties.from(TouchParty.class);
        var wanted = new ArrayList<Predicate>(List.of(builder.equal(party.get("touch"), touch)));
        if (filter.member() != 0) {
            wanted.add(builder.equal(party.get("member").get("id"), filter.member()));
        }
        if (filter.contact() != 0) {
            wanted.add(builder.equal(party.get("contact").get("id"), filter.contact()));
        }
        return builder.exists(parties.select(party.get("id")).where(wanted.toArray(Predicate[]::new)));
    }

    /** Without a wish the latest first; the id comes last, so that two pages never show the same row. */
    private List<Order> orders(List<Slice.Sort> sorts) {
        var orders = new ArrayList<Order>();
        for (var sort : sorts) {
            if (!Touches.SORTS.contains(sort.by())) {
                throw new InvalidValue("sort", "touches.refusal.sort", sort.by());
            }
            orders.add(sort.descending() ? builder.desc(column(sort.by())) : builder.asc(column(sort.by())));
        }
        if (orders.isEmpty()) {
            orders.add(builder.desc(touch.get("day")));
        }
        orders.add(builder.desc(touch.get("id")));
        return orders;
    }

    private Expression<?> column(String by) {
        return switch (by) {
            case WHO -> first.text();
            case "line" -> touch.get("wording").get("line");
            default -> touch.get(by);
        };
    }
}
