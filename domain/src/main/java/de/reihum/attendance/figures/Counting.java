package de.reihum.attendance.figures;

import de.reihum.attendance.Invited;
import de.reihum.attendance.presence.Presence;
import de.reihum.attendance.presence.Presences;
import de.reihum.invitations.Invitation;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact;
import de.reihum.members.Employees;
import de.reihum.members.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts one meeting from its invitations and what was noted at the door. */
@ApplicationScoped
public class Counting {

    private static final String UNKNOWN = "UNKNOWN";
    /** As people would read them: ways of inviting, then sizes from small to large. */
    private static final List<String> ORDER = Stream.of(Arrays.stream(Contact.Channel.values()).map(Enum::name), Arrays.stream(Employees.Size.values()).map(Enum::name), Stream.of(UNKNOWN)).flatMap(each -> each).toList();
    static final Comparator<Share> USUAL = Comparator.comparing(share -> ORDER.indexOf(share.name()));

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
        var missing = noted.stream().filter(one -> one.state() == Presence.State.NO_SHOW).flatMap(one -> one.member().stream()).collect(Collectors.groupingBy(Member::id, Collectors.counting()));
        var when = meeting.when();
        return new MeetingFigures(meeting.id(), meeting.title(), when.map(When::day).orElse(null), when.map(When::start).orElse(null), confirmed, asked.size(),
                count(asked.stream().filter(Invitation::answered).count()), came.size(), count(asked.stream().filter(one -> came.contains(one.member().id())).count()),
                count(noted.stream().filter(one -> one.state() == Presence.State.NO_SHOW).count()), there.size(), shares(asked, came, missing, one -> one.delivery().channel().name()), shares(asked, came, missing, Counting::size));
    }

    /** @param missing people by their member */
    private static List<Share> shares(List<Invitation> asked, Set<Long> came, Map<Long, Long> missing, Function<Invitation, String> part) {
        return asked.stream().collect(Collectors.groupingBy(part)).entrySet().stream().map(each -> share(each.getKey(), each.getValue(), came, missing)).sorted(USUAL).toList();
    }

    private static Share share(String name, List<Invitation> asked, Set<Long> came, Map<Long, Long> missing) {
        return new Share(name, asked.size(), count(asked.stream().filter(Invitation::answered).count()), count(asked.stream().filter(one -> came.contains(one.member().id())).count()),
                count(asked.stream().mapToLong(one -> missing.getOrDefault(one.member().id(), 0L)).sum()));
    }

    private static String size(Invitation invitation) {
        var employees = invitation.member().data().employees();
        return employees.isEmpty() ? UNKNOWN : new Employees(employees).size().name();
    }

    private static int count(long many) {
        return Math.toIntExact(many);
    }
}
