package de.reihum.persistence.touches;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.touches.Touch;
import de.reihum.touches.TouchParty;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

/** What the first of those who took part is called today: by it a list is sorted that shows their names. */
class FirstName {

    private final CriteriaBuilder builder;
    private final Join<Touch, TouchParty> party;
    private final Join<TouchParty, Member> member;
    private final Join<TouchParty, Contact> contact;

    FirstName(CriteriaBuilder builder, Root<Touch> touch) {
        this.builder = builder;
        party = touch.join("parties");
        member = party.join("member");
        contact = party.join("contact", JoinType.LEFT);
    }

    /** Everybody else is left out; a touch has at least one party. */
    Predicate first(CriteriaQuery<?> query, Root<Touch> touch) {
        var least = query.subquery(Long.class);
        var each = least.from(TouchParty.class);
        return builder.equal(party.get("id"), least.select(builder.min(each.get("id"))).where(builder.equal(each.get("touch"), touch)));
    }

    /** @see TouchParty#name */
    Expression<String> text() {
        var person = builder.concat(builder.concat(part("title"), part("firstName")), contact.get("lastName"));
        return builder.<String>selectCase().when(builder.isNull(contact.get("id")), member.<String>get("name"))
                .otherwise(builder.concat(builder.concat(person, " "), member.get("name")));
    }

    private Expression<String> part(String field) {
        Expression<String> value = contact.get(field);
        return builder.<String>selectCase().when(builder.equal(value, ""), value).otherwise(builder.concat(value, " "));
    }
}
