package de.reihum.replies;

import de.reihum.invitations.Coming;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.Invitations;
import de.reihum.meetings.Meeting;
import de.reihum.replies.list.Headcount;
import de.reihum.replies.seating.Seat;
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

    @Override
    public long persons(Meeting meeting) {
        return replies.headcounts(meeting.id()).stream().filter(one -> one.wish() == Wish.YES && one.seat() == Seat.TAKEN).mapToLong(Headcount::persons).sum();
    }
}
