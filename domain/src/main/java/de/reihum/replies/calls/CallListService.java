package de.reihum.replies.calls;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import de.reihum.replies.Replies;
import de.reihum.replies.Reply;
import de.reihum.replies.mail.Ways;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

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
        return calls(meeting, replies.offered(meeting.id()));
    }

    private List<Call> calls(Meeting meeting, List<Reply> offered) {
        return offered.isEmpty() ? List.of() : ways.toAll(meeting, offered).entrySet().stream().filter(one -> !one.getValue().mailed()).map(one -> Call.of(one.getKey(), one.getValue().person()))
                .sorted(Comparator.comparing(Call::until)).toList();
    }
}
