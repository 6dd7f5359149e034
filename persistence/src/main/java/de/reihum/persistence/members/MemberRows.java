package de.reihum.persistence.members;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberRow;
import de.reihum.members.Members;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Slice;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;

/** The one query behind every list of members: each with its representative, sorted and filtered in the database. */
class MemberRows {

    private final CriteriaBuilder builder;
    private final CriteriaQuery<MemberRow> query;
    private final Root<Member> member;
    private final Join<Member, Contact> contact;

    MemberRows(CriteriaBuilder builder) {
        this.builder = builder;
        query = builder.createQuery(MemberRow.class);
        member = query.from(Member.class);
        contact = member.join("contacts", JoinType.LEFT);
        contact.on(builder.isTrue(contact.get("representative")), builder.isNull(contact.get("archivedAt")));
    }

    CriteriaQuery<MemberRow> of(MemberFilter filter, List<Slice.Sort> sorts) {
        var address = member.get("address");
        query.select(builder.construct(MemberRow.class, member.get("id"), member.get("version"), member.get("name"), member.get("kind"), member.get("status"),
                member.get("participation"), member.get("employees"), member.get("size"), member.get("sector"), member.get("section"), address.get("postcode"), address.get("town"), member.get("joinedOn"), member.get("tags"),
                contact.get("title"), contact.get("firstName"), contact.get("lastName"), contact.get("email"), member.get("changedAt"), member.get("archivedAt")));
        return query.where(new MemberConditions(builder, member).of(filter)).orderBy(orders(sorts));
    }

    /** The id comes last, so that two pages never show the same row. */
    private List<Order> orders(List<Slice.Sort> sorts) {
        var orders = new ArrayList<Order>();
        for (var sort : sorts) {
            for (var column : columns(sort.by())) {
                orders.add(sort.descending() ? builder.desc(column) : builder.asc(column));
            }
        }
        if (orders.isEmpty()) {
            orders.add(builder.asc(member.get("name")));
        }
        orders.add(builder.asc(member.get("id")));
        return orders;
    }

    private List<Expression<?>> columns(String by) {
        if (!Members.SORTS.contains(by)) {
            throw new InvalidValue("sort", "members.refusal.sort", by);
        }
        return switch (by) {
            case "employees" -> List.of(member.get("employeeCount"));
            case "postcode", "town" -> List.of(member.get("address").get(by));
            case "contact" -> List.of(contact.get("lastName"), contact.get("firstName"));
            case "email" -> List.of(contact.get("email"));
            default -> List.of(member.get(by));
        };
    }
}
