package de.reihum.attendance.figures;

import de.reihum.attendance.Invited;
import de.reihum.attendance.presence.Presence;
import de.reihum.attendance.presence.Presences;
import de.reihum.invitations.Invitation;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.dates.When;
import de.reihum.members.Employees;
import de.reihum.members.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts one meeting from its invitations and what was noted at the door. */
@ApplicationScoped
public class Counting {

    private static final String UNKNOWN = "UNKNOWN";

    private Presences presences;
    private Invited invited;

    protected Counting() {}

    @Inject
    public Counting(Presences presences, Invited invited) {
        this.presences = presences;
        this.invited = invited;
    }

    MeetingFigures of(Meeting meeting, boolean confirmed) {
        var noted = presences.ofMeeting(meeting.id());
        var asked = invited.of(meeting.id());
        var there = noted.stream().filter(one -> one.state().came()).toList();
        var came = there.stream().map(Presence::member).flatMap(Optional::stream).map(Member::id).collect(Collectors.toSet());
        var when = meeting.when();
        return new MeetingFigures(meeting.id(), meeting.title(), when.map(When::day).orElse(null), when.map(When::start).orElse(null), confirmed, asked.size(),
                count(asked.stream().filter(Invitation::answered).count()), came.size(), count(asked.stream().filter(one -> came.contains(one.member().id())).count()),
                count(noted.stream().filter(one -> one.state() == Presence.State.NO_SHOW).count()), there.size(), shares(asked, came, one -> one.delivery().channel().name()), shares(asked, came, Counting::size));
    }

    private static List<Share> shares(List<Invitation> asked, Set<Long> came, Function<Invitation, String> part) {
        return asked.stream().collect(Collectors.groupingBy(part, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(each -> new Share(each.getKey(), each.getValue().size(), count(each.getValue().stream().filter(one -> came.contains(one.member().id())).count()))).toList();
    }

    private static String size(Invitation invitation) {
        var employees = invitation.member().data().employees();
        return employees.isEmpty() ? UNKNOWN : new Employees(employees).size().name();
    }

    private static int count(long many) {
        return Math.toIntExact(many);
    }
}
