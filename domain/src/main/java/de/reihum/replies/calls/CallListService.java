package de.reihum.replies.calls;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.meetings.Meetings;
import de.reihum.replies.Replies;
import de.reihum.replies.Reply;
import de.reihum.replies.list.ReplyFilter;
import de.reihum.replies.mail.Ways;
import de.reihum.replies.seating.Seat;
import de.reihum.shared.NotFound;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists those who are offered a place and do not read it in a mail. */
@ApplicationScoped
@Transactional
public class CallListService {

    private Meetings meetings;
    private Replies replies;
    private Ways ways;

    protected CallListService() {}

    @Inject
    public CallListService(Meetings meetings, Replies replies, Ways ways) {
        this.meetings = meetings;
        this.replies = replies;
        this.ways = ways;
    }

    /** The shortest time left first. */
    @Requires(Permission.MEETINGS_READ)
    public List<Call> offered(long id) {
        var meeting = meetings.find(id).orElseThrow(NotFound::record);
        var offers = ReplyFilter.of(meeting.id()).withSeats(Set.of(Seat.OFFERED));
        return replies.rows(offers, new Slice(0, Slice.MAX, List.of())).stream().flatMap(row -> replies.find(row.id()).flatMap(this::call).stream()).sorted(Comparator.comparing(Call::until)).toList();
    }

    private Optional<Call> call(Reply reply) {
        return ways.to(reply).filter(way -> !way.mailed()).map(way -> Call.of(reply, way.person()));
    }
}
