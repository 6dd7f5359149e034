package de.reihum.invitations.audience;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.Invitations;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import de.reihum.members.Contact;
import de.reihum.members.Contact.Channel;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Proposes how to reach those whom their invitation did not reach. */
@ApplicationScoped
@Transactional
public class DetourService {

    private Meetings meetings;
    private Invitations invitations;

    protected DetourService() {}

    @Inject
    public DetourService(Meetings meetings, Invitations invitations) {
        this.meetings = meetings;
        this.invitations = invitations;
    }

    /** By member's name; those who have answered meanwhile need nothing, and neither does a meeting that is over or off. */
    @Requires(Permission.MEETINGS_READ)
    public List<Detour> detours(long id) {
        var meeting = meetings.find(id).orElseThrow(NotFound::record);
        return meeting.state() != Meeting.State.INVITED ? List.of()
                : invitations.ofMeeting(id).stream().filter(one -> one.delivery().returnedAt() != null && !one.answered()).map(DetourService::detour).toList();
    }

    private static Detour detour(Invitation one) {
        return new Detour(one.id(), one.member().id(), one.member().name(), one.contact().name(), one.delivery().returnedWhy(), Addressing.person(one.member()).map(person -> ways(one, person)).orElse(Set.of()));
    }

    /** The same way leads nowhere once more, unless it leads to somebody else. */
    private static Set<Channel> ways(Invitation one, Contact person) {
        var ways = EnumSet.noneOf(Channel.class);
        ways.addAll(Addressing.ways(person));
        if (person.equals(one.contact())) {
            ways.remove(one.delivery().channel());
        }
        return ways;
    }
}
