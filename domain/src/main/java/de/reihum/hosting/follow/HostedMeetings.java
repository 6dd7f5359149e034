package de.reihum.hosting.follow;

import de.reihum.hosting.asking.Asking;
import de.reihum.hosting.asking.Errand;
import de.reihum.hosting.asking.HostRequest;
import de.reihum.hosting.asking.HostRequests;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFollower;
import de.reihum.meetings.dates.When;
import de.reihum.members.Member;
import de.reihum.shared.RuleBroken;
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

    /** Without a date nobody can say whether it suits; who has agreed waits for the new one. */
    @Override
    public void moved(Meeting meeting, When before) {
        requests.holding(meeting.id()).ifPresent(request -> {
            if (meeting.when().isEmpty() && request.state() == HostRequest.State.ASKED) {
                asking.release(request, Errand.POSTPONED);
            } else {
                asking.tellChange(request);
            }
        });
    }

    /** Somebody of the team entered another host: who was asked or had agreed is free. */
    @Override
    public void hosted(Meeting meeting, Member before) {
        requests.holding(meeting.id()).filter(request -> meeting.host().filter(request.member()::equals).isEmpty()).ifPresent(asking::release);
        if (meeting.host().isPresent()) {
            searchEnds(meeting);
        }
    }

    @Override
    public void cancelled(Meeting meeting) {
        requests.holding(meeting.id()).ifPresent(request -> asking.release(request, Errand.CANCELLED));
        searchEnds(meeting);
    }

    @Override
    public void held(Meeting meeting) {
        searchEnds(meeting);
    }

    private void searchEnds(Meeting meeting) {
        requests.ofMeeting(meeting.id()).stream().findFirst().ifPresent(asking::tellFound);
    }

    /** @throws RuleBroken while a company waits for it, which would never hear of it */
    @Override
    public void removed(Meeting meeting) {
        requests.holding(meeting.id()).filter(request -> request.contact().isPresent()).ifPresent(request -> {
            throw new RuleBroken("hosting.refusal.heldDraft", request.member().name());
        });
        requests.ofMeeting(meeting.id()).forEach(requests::remove);
    }
}
