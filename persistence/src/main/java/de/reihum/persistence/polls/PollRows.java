package de.reihum.persistence.polls;

import de.reihum.persistence.shared.Patterns;
import de.reihum.polls.Poll;
import de.reihum.polls.PollFilter;
import de.reihum.polls.PollOption;
import de.reihum.polls.PollRow;
import de.reihum.polls.Polls;
import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Slice;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;

/** The query behind every list of polls: each with its chosen topic, sorted and filtered in the database. */
class PollRows {

    private final CriteriaBuilder builder;
    private final CriteriaQuery<PollRow> query;
    private final Root<Poll> poll;
    private final Join<Poll, PollOption> chosen;

    PollRows(CriteriaBuilder builder) {
        this.builder = builder;
        query = builder.createQuery(PollRow.class);
        poll = query.from(Poll.class);
        chosen = poll.join("options", JoinType.LEFT);
        chosen.on(builder.equal(chosen.get("number"), poll.get("outcome").get("chosen")));
    }

    CriteriaQuery<PollRow> of(PollFilter filter, List<Slice.Sort> sorts) {
        var question = poll.get("question");
        var course = poll.get("course");
        query.select(builder.construct(PollRow.class, poll.get("id"), poll.get("version"), question.get("question"), question.get("mode"), course.get("state"), question.get("anonymous"),
                question.get("hidden"), course.get("endsOn"), course.get("sentAt"), course.get("closedAt"), chosen.get("text"), poll.get("outcome").get("announcedAt")));
        return query.where(conditions(builder, poll, filter)).orderBy(orders(sorts));
    }

    static Predicate[] conditions(CriteriaBuilder builder, Root<Poll> poll, PollFilter filter) {
        var all = new ArrayList<Predicate>();
        for (var word : Folding.fold(filter.text()).split(" ")) {
            if (!word.isEmpty()) {
                all.add(builder.like(poll.get("searchText"), Patterns.containing(word), Patterns.ESCAPE));
            }
        }
        if (!filter.states().isEmpty()) {
            all.add(poll.get("course").get("state").in(filter.states()));
        }
        return all.toArray(Predicate[]::new);
    }

    /** Without a wish the newest first; the id comes last, so that two pages never show the same row. */
    private List<Order> orders(List<Slice.Sort> sorts) {
        var orders = new ArrayList<Order>();
        for (var sort : sorts) {
            if (!Polls.SORTS.contains(sort.by())) {
                throw new InvalidValue("sort", "polls.refusal.sort", sort.by());
            }
            var column = sort.by().equals("question") ? poll.get("question").get("question") : poll.get("course").get(sort.by());
            orders.add(sort.descending() ? builder.desc(column) : builder.asc(column));
        }
        orders.add(builder.desc(poll.get("id")));
        return orders;
    }
}
