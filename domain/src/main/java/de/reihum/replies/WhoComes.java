package de.reihum.replies;

import de.reihum.invitations.Coming;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.Invitations;
import de.reihum.meetings.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the invitations who comes. */
@ApplicationScoped
public class WhoComes implements Coming {

    private Replies replies;
    private Invitations invitations;

    protected WhoComes() {}

    @Inject
    public WhoComes(Replies replies, Invitations invitations) {
        this.replies = replies;
        this.invitations = invitations;
    }

    @Override
    public Set<Long> coming(Meeting meeting) {
        var members = replies.coming(meeting.id());
        return invitations.ofMeeting(meeting.id()).stream().filter(one -> members.contains(one.member().id())).map(Invitation::id).collect(Collectors.toSet());
    }
}
