package de.reihum.invitations.audience;

import de.reihum.invitations.Invitations;
import de.reihum.meetings.Meeting;
import de.reihum.members.Member;
import de.reihum.members.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads who belongs to a meeting's audience and is not invited yet. */
@ApplicationScoped
public class Audience {

    private static final int MOST = 5000;

    private Members members;
    private Invitations invitations;

    protected Audience() {}

    @Inject
    public Audience(Members members, Invitations invitations) {
        this.members = members;
        this.invitations = invitations;
    }

    /** By name; those that are named one by one come last. @param more members beside the audience */
    public List<Member> open(Meeting meeting, Set<Long> more) {
        var wanted = new LinkedHashSet<>(members.ids(meeting.audience(), MOST));
        wanted.addAll(more);
        wanted.removeAll(new HashSet<>(invitations.members(meeting.id())));
        Map<Long, Member> found = members.all(wanted).stream().collect(Collectors.toMap(Member::id, Function.identity()));
        return wanted.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    public static List<Invitee> invitees(List<Member> members) {
        return members.stream().map(Invitee::of).toList();
    }
}
