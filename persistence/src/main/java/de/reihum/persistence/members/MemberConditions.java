package de.reihum.persistence.members;

import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.business.Hosting;
import de.reihum.persistence.shared.Patterns;
import de.reihum.shared.Folding;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;

/** What a filter demands, as conditions on one query's members. */
record MemberConditions(CriteriaBuilder builder, From<?, Member> member) {

    Predicate[] of(MemberFilter filter) {
        var all = new ArrayList<Predicate>();
        words(filter.text(), all);
        if (!filter.kinds().isEmpty()) {
            all.add(member.get("kind").in(filter.kinds()));
        }
        if (!filter.sizes().isEmpty()) {
            all.add(member.get("size").in(filter.sizes()));
        }
        if (!filter.statuses().isEmpty()) {
            all.add(member.get("status").in(filter.statuses()));
        }
        if (!filter.participations().isEmpty()) {
            all.add(member.get("participation").in(filter.participations()));
        }
        if (!filter.ids().isEmpty()) {
            all.add(member.get("id").in(filter.ids()));
        }
        if (!filter.tags().isEmpty()) {
            all.add(builder.or(filter.storedTags().stream().map(tag -> like("tags", tag)).toArray(Predicate[]::new)));
        }
        if (!filter.town().isEmpty()) {
            all.add(builder.equal(member.get("address").get("town"), filter.town()));
        }
        if (!filter.sector().isEmpty()) {
            all.add(builder.equal(member.get("sector"), filter.sector()));
        }
        if (!filter.sections().isEmpty()) {
            all.add(member.get("section").in(filter.sections()));
        }
        if (filter.hosts()) {
            all.add(hosts());
        }
        archived(filter.archived(), all);
        return all.toArray(Predicate[]::new);
    }

    private Predicate hosts() {
        var willing = builder.createQuery().subquery(Long.class);
        var hosting = willing.from(Hosting.class);
        willing.select(hosting.get("member").get("id")).where(builder.equal(hosting.get("willing"), Hosting.Willing.YES));
        return member.get("id").in(willing);
    }

    private void words(String text, List<Predicate> all) {
        for (var word : Folding.fold(text).split(" ")) {
            if (!word.isEmpty()) {
                all.add(like("searchText", word));
            }
        }
    }

    private void archived(MemberFilter.Archived archived, List<Predicate> all) {
        switch (archived) {
            case NO -> all.add(builder.isNull(member.get("archivedAt")));
            case ONLY -> all.add(builder.isNotNull(member.get("archivedAt")));
            case ALSO -> { }
        }
    }

    private Predicate like(String field, String wanted) {
        return builder.like(member.get(field), Patterns.containing(wanted), Patterns.ESCAPE);
    }
}
