package de.reihum.hosting.follow;

import de.reihum.hosting.asking.Asking;
import de.reihum.hosting.asking.HostRequests;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFollower;
import de.reihum.meetings.dates.When;
import de.reihum.members.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A date that moves keeps its host, who hears of it; a meeting that is cancelled wants nothing any more of who was asked. */
@ApplicationScoped
public class HostedMeetings implements MeetingFollower {

    private HostRequests requests;
    private Asking asking;

    protected HostedMeetings() {}

    @Inject
    public HostedMeetings(HostRequests requests, Asking asking) {
        this.requests = requests;
        this.asking = asking;
    }

    @Override
    public void moved(Meeting meeting, When before) {
        requests.holding(meeting.id()).ifPresent(asking::tellChange);
    }

    /** Somebody of the team entered another host: who was asked or had agreed is free. */
    @Override
    public void hosted(Meeting meeting, Member before) {
        requests.holding(meeting.id()).filter(request -> meeting.host().filter(request.member()::equals).isEmpty()).ifPresent(asking::release);
    }

    @Override
    public void cancelled(Meeting meeting) {
        requests.holding(meeting.id()).ifPresent(asking::release);
    }

    @Override
    public void removed(Meeting meeting) {
        requests.ofMeeting(meeting.id()).forEach(requests::remove);
    }
}
