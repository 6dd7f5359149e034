package de.reihum.persistence.participation;

import de.reihum.members.Member;
import de.reihum.participation.contributions.Contribution;
import de.reihum.participation.contributions.ContributionFilter;
import de.reihum.participation.contributions.ContributionRow;
import de.reihum.participation.contributions.Contributions;
import de.reihum.persistence.shared.Patterns;
import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Slice;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;

/** The query behind every list of contributions, sorted and filtered in the database. */
class ContributionRows {

    private final CriteriaBuilder builder;
    private final CriteriaQuery<ContributionRow> query;
    private final Root<Contribution> contribution;
    private final Join<Contribution, Member> member;

    ContributionRows(CriteriaBuilder builder) {
        this.builder = builder;
        query = builder.createQuery(ContributionRow.class);
        contribution = query.from(Contribution.class);
        member = contribution.join("member");
    }

    CriteriaQuery<ContributionRow> of(ContributionFilter filter, List<Slice.Sort> sorts) {
        query.select(builder.construct(ContributionRow.class, contribution.get("id"), contribution.get("version"), member.get("id"), member.get("name"), contribution.get("kind"),
                contribution.get("day"), contribution.get("line"), contribution.get("link")));
        return query.where(conditions(builder, contribution, member, filter)).orderBy(orders(sorts));
    }

    static CriteriaQuery<Long> count(CriteriaBuilder builder, ContributionFilter filter) {
        var query = builder.createQuery(Long.class);
        var contribution = query.from(Contribution.class);
        return query.select(builder.count(contribution.get("id"))).where(conditions(builder, contribution, contribution.join("member"), filter));
    }

    private static Predicate[] conditions(CriteriaBuilder builder, Root<Contribution> contribution, Join<Contribution, Member> member, ContributionFilter filter) {
        var all = new ArrayList<Predicate>();
        for (var word : Folding.fold(filter.text()).split(" ")) {
            if (!word.isEmpty()) {
                var pattern = Patterns.containing(word);
                all.add(builder.or(builder.like(contribution.get("searchText"), pattern, Patterns.ESCAPE), builder.like(member.get("searchText"), pattern, Patterns.ESCAPE)));
            }
        }
        if (!filter.kinds().isEmpty()) {
            all.add(contribution.get("kind").in(filter.kinds()));
        }
        if (filter.member() != 0) {
            all.add(builder.equal(member.get("id"), filter.member()));
        }
        if (filter.from() != null) {
            all.add(builder.greaterThanOrEqualTo(contribution.get("day"), filter.from()));
        }
        if (filter.until() != null) {
            all.add(builder.lessThanOrEqualTo(contribution.get("day"), filter.until()));
        }
        return all.toArray(Predicate[]::new);
    }

    private List<Order> orders(List<Slice.Sort> sorts) {
        var orders = new ArrayList<Order>();
        for (var sort : sorts) {
            if (!Contributions.SORTS.contains(sort.by())) {
                throw new InvalidValue("sort", "members.refusal.sort", sort.by());
            }
            var column = sort.by().equals("member") ? member.get("name") : contribution.get(sort.by());
            orders.add(sort.descending() ? builder.desc(column) : builder.asc(column));
        }
        if (orders.isEmpty()) {
            orders.add(builder.desc(contribution.get("day")));
        }
        orders.add(builder.desc(contribution.get("id")));
        return orders;
    }
}
