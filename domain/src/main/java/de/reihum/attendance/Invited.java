package de.reihum.attendance;

import de.reihum.invitations.Invitation;
import de.reihum.invitations.Invitations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Which members a meeting concerned. */
@ApplicationScoped
public class Invited {

    private Invitations invitations;

    protected Invited() {}

    @Inject
    public Invited(Invitations invitations) {
        this.invitations = invitations;
    }

    public List<Long> members(long meeting) {
        return invitations.members(meeting);
    }

    /** With members and the people that were written to. */
    public List<Invitation> of(long meeting) {
        return invitations.ofMeeting(meeting);
    }
}
