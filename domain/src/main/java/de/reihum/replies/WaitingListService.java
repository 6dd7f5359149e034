package de.reihum.replies;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import de.reihum.replies.mail.Errand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** What time does to answers: offers end, and what people need is forgotten. */
@ApplicationScoped
@Transactional
public class WaitingListService {

    private Meetings meetings;
    private Replies replies;
    private Usher usher;
    private Clock clock;

    protected WaitingListService() {}

    @Inject
    public WaitingListService(Meetings meetings, Replies replies, Usher usher, Clock clock) {
        this.meetings = meetings;
        this.replies = replies;
        this.usher = usher;
        this.clock = clock;
    }

    /** An offer's time is over: the next one has her turn. Does nothing when it was taken or given back meanwhile. */
    @Requires(Permission.WORK)
    public void lapse(long id) {
        replies.meetingOf(id).flatMap(meetings::lock).ifPresent(meeting -> replies.find(id).filter(reply -> reply.place().lapse(clock.instant())).ifPresent(reply -> {
            if (usher.open(meeting)) {
                usher.mail(reply, Errand.LAPSED);
            }
            usher.lookAtCalls(meeting);
            usher.moveUp(meeting);
        }));
    }

    /** Forgets what people need, unless the meeting was moved to a later day. */
    @Requires(Permission.WORK)
    public void forgetNeeds(long id) {
        Optional<Meeting> meeting = meetings.lock(id);
        meeting.filter(usher::done).ifPresent(one -> replies.ofMeeting(one.id()).forEach(Reply::forgetNeeds));
        meeting.filter(one -> !usher.done(one)).ifPresent(usher::forgetLater);
    }
}
