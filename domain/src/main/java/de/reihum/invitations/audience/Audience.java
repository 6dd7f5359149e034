package de.reihum.invitations.audience;

import de.reihum.invitations.Invitations;
import de.reihum.invitations.extras.Extra;
import de.reihum.invitations.extras.Extras;
import de.reihum.meetings.Meeting;
import de.reihum.members.Member;
import de.reihum.members.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private Extras extras;

    protected Audience() {}

    @Inject
    public Audience(Members members, Invitations invitations, Extras extras) {
        this.members = members;
        this.invitations = invitations;
        this.extras = extras;
    }

    /** By name; those that are named one by one come last. @param more members beside the audience and those who wait for this */
    public Map<Member, Invitee> open(Meeting meeting, Set<Long> more) {
        Map<Long, Extra> waiting = extras.ofMeeting(meeting.id()).stream().collect(Collectors.toMap(one -> one.member().id(), Function.identity(), (one, other) -> one, LinkedHashMap::new));
        var wanted = new LinkedHashSet<>(members.ids(meeting.admission().audience(), MOST));
        wanted.addAll(waiting.keySet());
        wanted.addAll(more);
        wanted.removeAll(new HashSet<>(invitations.members(meeting.id())));
        Map<Long, Member> found = members.all(wanted).stream().collect(Collectors.toMap(Member::id, Function.identity()));
        var open = new LinkedHashMap<Member, Invitee>();
        wanted.stream().map(found::get).filter(Objects::nonNull).forEach(member -> open.put(member, invitee(meeting, member, waiting.get(member.id()))));
        return open;
    }

    /** @param wanted {@code null} when nobody has decided anything */
    private static Invitee invitee(Meeting meeting, Member member, Extra wanted) {
        if (wanted != null) {
            return Invitee.of(member, wanted);
        }
        var usual = Invitee.of(member);
        return meeting.host().filter(member::equals).isPresent() ? usual.asHost() : usual;
    }

    /** Whoever was invited does not wait for it any more. */
    public void served(Meeting meeting) {
        var invited = new HashSet<>(invitations.members(meeting.id()));
        extras.remove(extras.ofMeeting(meeting.id()).stream().filter(one -> invited.contains(one.member().id())).toList());
    }
}
