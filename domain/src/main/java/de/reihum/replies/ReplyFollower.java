package de.reihum.replies;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.MeetingFollower;
import de.reihum.meetings.dates.When;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Answers follow their meeting: more room lets people in, and what is cancelled needs nothing any more. */
@ApplicationScoped
public class ReplyFollower implements MeetingFollower {

    private Replies replies;
    private Usher usher;

    protected ReplyFollower() {}

    @Inject
    public ReplyFollower(Replies replies, Usher usher) {
        this.replies = replies;
        this.usher = usher;
    }

    @Override
    public void moved(Meeting meeting, When before) {
        if (replies.ofMeeting(meeting.id()).stream().anyMatch(reply -> !reply.needs().isEmpty())) {
            usher.forgetLater(meeting);
        }
        usher.lookAtCallsAtBegin(meeting);
    }

    @Override
    public void changed(Meeting meeting, MeetingData before) {
        if (meeting.admission().capacity() != before.capacity()) {
            usher.moveUp(meeting);
        }
    }

    @Override
    public void cancelled(Meeting meeting) {
        replies.ofMeeting(meeting.id()).forEach(Reply::forgetNeeds);
        usher.lookAtCalls(meeting);
    }

    @Override
    public void held(Meeting meeting) {
        usher.lookAtCalls(meeting);
    }

    @Override
    public void removed(Meeting meeting) {
        replies.ofMeeting(meeting.id()).forEach(replies::remove);
    }
}
