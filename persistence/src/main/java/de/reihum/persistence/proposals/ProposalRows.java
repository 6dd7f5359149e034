package de.reihum.persistence.proposals;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.persistence.shared.Patterns;
import de.reihum.proposals.Proposal;
import de.reihum.proposals.ProposalFilter;
import de.reihum.proposals.ProposalRow;
import de.reihum.proposals.Proposals;
import de.reihum.shared.Folding;
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

/** The query behind the list of proposals, sorted and filtered in the database. */
class ProposalRows {

    private final CriteriaBuilder builder;
    private final CriteriaQuery<ProposalRow> query;
    private final Root<Proposal> proposal;
    private final Join<Proposal, Member> member;
    private final Join<Proposal, Contact> contact;
    private final Join<Proposal, Proposal> into;

    ProposalRows(CriteriaBuilder builder) {
        this.builder = builder;
        query = builder.createQuery(ProposalRow.class);
        proposal = query.from(Proposal.class);
        member = proposal.join("member");
        contact = proposal.join("contact", JoinType.LEFT);
        into = proposal.join("into", JoinType.LEFT);
    }

    CriteriaQuery<ProposalRow> of(ProposalFilter filter, List<Slice.Sort> sorts) {
        var idea = proposal.get("idea");
        var origin = proposal.get("origin");
        var verdict = proposal.get("verdict");
        query.select(builder.construct(ProposalRow.class, proposal.get("id"), proposal.get("version"), idea.get("kind"), idea.get("title"), idea.get("why"), verdict.get("state"),
                member.get("id"), member.get("name"), contact.get("id"), contact.get("title"), contact.get("firstName"), contact.get("lastName"), contact.get("email"), idea.get("wish"), idea.get("hosting"),
                idea.get("persons"), origin.get("channel"), origin.get("enteredBy"), origin.get("proposedAt"), verdict.get("word"), verdict.get("meeting"), verdict.get("poll"), into.get("id")));
        return query.where(conditions(builder, proposal, filter)).orderBy(orders(sorts));
    }

    static Predicate[] conditions(CriteriaBuilder builder, Root<Proposal> proposal, ProposalFilter filter) {
        var all = new ArrayList<Predicate>();
        for (var word : Folding.fold(filter.text()).split(" ")) {
            if (!word.isEmpty()) {
                all.add(builder.like(proposal.get("searchText"), Patterns.containing(word), Patterns.ESCAPE));
            }
        }
        if (!filter.kinds().isEmpty()) {
            all.add(proposal.get("idea").get("kind").in(filter.kinds()));
        }
        if (!filter.states().isEmpty()) {
            all.add(proposal.get("verdict").get("state").in(filter.states()));
        }
        if (filter.member() != 0) {
            all.add(builder.equal(proposal.get("member").get("id"), filter.member()));
        }
        return all.toArray(Predicate[]::new);
    }

    /** Without a wish the latest first; the id comes last, so that two pages never show the same row. */
    private List<Order> orders(List<Slice.Sort> sorts) {
        var orders = new ArrayList<Order>();
        for (var sort : sorts) {
            var column = column(sort.by());
            orders.add(sort.descending() ? builder.desc(column) : builder.asc(column));
        }
        orders.add(builder.desc(proposal.get("origin").get("proposedAt")));
        orders.add(builder.desc(proposal.get("id")));
        return orders;
    }

    private Expression<?> column(String by) {
        if (!Proposals.SORTS.contains(by)) {
            throw new InvalidValue("sort", "proposals.refusal.sort", by);
        }
        return switch (by) {
            case "memberName" -> member.get("name");
            case "state" -> proposal.get("verdict").get("state");
            case "proposedAt" -> proposal.get("origin").get("proposedAt");
            default -> proposal.get("idea").get(by);
        };
    }
}
