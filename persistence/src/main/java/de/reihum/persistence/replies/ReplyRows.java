package de.reihum.persistence.replies;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.persistence.shared.Patterns;
import de.reihum.replies.Replies;
import de.reihum.replies.Reply;
import de.reihum.replies.list.ReplyFilter;
import de.reihum.replies.list.ReplyRow;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Slice;
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
import java.util.Set;

/** The query behind the list of answers, sorted and filtered in the database. */
class ReplyRows {

    private static final Set<String> OF_PLACE = Set.of("seat", "persons");

    private final CriteriaBuilder builder;
    private final CriteriaQuery<ReplyRow> query;
    private final Root<Reply> reply;
    private final Join<Reply, Member> member;
    private final Join<Reply, Contact> contact;

    ReplyRows(CriteriaBuilder builder) {
        this.builder = builder;
        query = builder.createQuery(ReplyRow.class);
        reply = query.from(Reply.class);
        member = reply.join("member");
        contact = reply.join("contact", JoinType.LEFT);
    }

    CriteriaQuery<ReplyRow> of(ReplyFilter filter, List<Slice.Sort> sorts) {
        var place = reply.get("place");
        query.select(builder.construct(ReplyRow.class, reply.get("id"), member.get("id"), member.get("name"), contact.get("title"), contact.get("firstName"), contact.get("lastName"), reply.get("wish"),
                place.get("seat"), place.get("persons"), place.get("offeredUntil"), reply.get("substitute"), reply.get("comment"), reply.get("needs"), reply.get("channel"),
                reply.get("enteredBy"), reply.get("answeredAt")));
        return query.where(conditions(builder, reply, member, filter)).orderBy(orders(sorts));
    }

    static Predicate[] conditions(CriteriaBuilder builder, Root<Reply> reply, Join<?, ?> member, ReplyFilter filter) {
        var all = new ArrayList<Predicate>();
        all.add(builder.equal(reply.get("meeting").get("id"), filter.meeting()));
        for (var word : filter.text().split(" ")) {
            if (!word.isEmpty()) {
                all.add(builder.like(member.get("searchText"), Patterns.containing(word), Patterns.ESCAPE));
            }
        }
        if (!filter.wishes().isEmpty()) {
            all.add(reply.get("wish").in(filter.wishes()));
        }
        if (!filter.seats().isEmpty()) {
            all.add(reply.get("place").get("seat").in(filter.seats()));
        }
        return all.toArray(Predicate[]::new);
    }

    /** Without a wish by member; the id comes last, so that two pages never show the same row. */
    private List<Order> orders(List<Slice.Sort> sorts) {
        var orders = new ArrayList<Order>();
        for (var sort : sorts) {
            var column = column(sort.by());
            orders.add(sort.descending() ? builder.desc(column) : builder.asc(column));
        }
        orders.add(builder.asc(member.get("name")));
        orders.add(builder.asc(reply.get("id")));
        return orders;
    }

    private Expression<?> column(String by) {
        if (!Replies.SORTS.contains(by)) {
            throw new InvalidValue("sort", "replies.refusal.sort", by);
        }
        if (by.equals("memberName")) {
            return member.get("name");
        }
        return OF_PLACE.contains(by) ? reply.get("place").get(by) : reply.get(by);
    }
}
