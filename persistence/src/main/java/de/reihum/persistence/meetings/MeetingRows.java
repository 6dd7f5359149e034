package de.reihum.persistence.meetings;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.Meetings;
import de.reihum.meetings.series.Series;
import de.reihum.members.Member;
import de.reihum.persistence.shared.Patterns;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The query behind every list of meetings: each with its series and its host, sorted and filtered in the database. */
class MeetingRows {

    private final CriteriaBuilder builder;
    private final CriteriaQuery<MeetingRow> query;
    private final Root<Meeting> meeting;
    private final Join<Meeting, Series> series;
    private final Join<Meeting, Member> host;

    MeetingRows(CriteriaBuilder builder) {
        this.builder = builder;
        query = builder.createQuery(MeetingRow.class);
        meeting = query.from(Meeting.class);
        series = meeting.join("series", JoinType.LEFT);
        host = meeting.join("host", JoinType.LEFT);
    }

    CriteriaQuery<MeetingRow> of(MeetingFilter filter, List<Slice.Sort> sorts) {
        var theme = meeting.get("theme");
        var schedule = meeting.get("schedule");
        var place = meeting.get("place");
        query.select(builder.construct(MeetingRow.class, meeting.get("id"), meeting.get("version"), theme.get("title"), theme.get("topic"), meeting.get("standing").get("state"),
                series.get("id"), series.get("name"), series.get("colour"), schedule.get("day"), schedule.get("start"), schedule.get("minutes"), host.get("id"), host.get("name"),
                place.get("name"), place.get("town"), meeting.get("admission").get("capacity")));
        return query.where(conditions(builder, meeting, filter)).orderBy(orders(sorts));
    }

    static Predicate[] conditions(CriteriaBuilder builder, Root<Meeting> meeting, MeetingFilter filter) {
        var all = new ArrayList<Predicate>();
        for (var word : Folding.fold(filter.text()).split(" ")) {
            if (!word.isEmpty()) {
                all.add(builder.like(meeting.get("searchText"), Patterns.containing(word), Patterns.ESCAPE));
            }
        }
        if (!filter.states().isEmpty()) {
            all.add(meeting.get("standing").get("state").in(filter.states()));
        }
        var day = meeting.get("schedule").<LocalDate>get("day");
        if (filter.from() != null) {
            all.add(builder.or(builder.isNull(day), builder.greaterThanOrEqualTo(day, filter.from())));
        }
        if (filter.until() != null) {
            all.add(builder.or(builder.isNull(day), builder.lessThanOrEqualTo(day, filter.until())));
        }
        if (filter.series() != 0) {
            all.add(builder.equal(meeting.get("series").get("id"), filter.series()));
        }
        if (filter.host() != 0) {
            all.add(builder.equal(meeting.get("host").get("id"), filter.host()));
        }
        return all.toArray(Predicate[]::new);
    }

    /** Without a wish by day; the id comes last, so that two pages never show the same row. */
    private List<Order> orders(List<Slice.Sort> sorts) {
        var orders = new ArrayList<Order>();
        for (var sort : sorts) {
            if (!Meetings.SORTS.contains(sort.by())) {
                throw new InvalidValue("sort", "meetings.refusal.sort", sort.by());
            }
            orders.add(sort.descending() ? builder.desc(column(sort.by())) : builder.asc(column(sort.by())));
        }
        if (orders.isEmpty() || sorts.stream().allMatch(sort -> sort.by().equals("day"))) {
            boolean down = !sorts.isEmpty() && sorts.get(0).descending();
            orders.clear();
            for (var part : List.of("day", "start")) {
                var column = meeting.get("schedule").get(part);
                orders.add(down ? builder.desc(column) : builder.asc(column));
            }
        }
        orders.add(builder.asc(meeting.get("id")));
        return orders;
    }

    private Expression<?> column(String name) {
        return switch (name) {
            case "state" -> meeting.get("standing").get("state");
            case "day" -> meeting.get("schedule").get("day");
            case "seriesName" -> series.get("name");
            case "hostName" -> host.get("name");
            case "town" -> meeting.get("place").get("town");
            case "capacity" -> meeting.get("admission").get("capacity");
            default -> meeting.get("theme").get(name);
        };
    }
}
