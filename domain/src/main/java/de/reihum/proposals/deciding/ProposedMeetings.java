package de.reihum.proposals.deciding;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFollower;
import de.reihum.proposals.Proposals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A draft that goes leaves the wish behind of which it was made: it waits for a word again. */
@ApplicationScoped
public class ProposedMeetings implements MeetingFollower {

    private Proposals proposals;

    protected ProposedMeetings() {}

    @Inject
    public ProposedMeetings(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public void removed(Meeting meeting) {
        proposals.ofMeeting(meeting.id()).forEach(proposal -> proposal.reopen());
    }
}
